import { emptyRecord, type RecordState } from './record-state.ts';

export interface CustomerState extends RecordState<'customer'> {
  name: string;
  email: string;
  phone: string;
  address: string;
  needs: string[];
}

export const emptyCustomer = (id: string, pack: string): CustomerState => ({
  ...emptyRecord('customer', id, pack),
  name: '',
  email: '',
  phone: '',
  address: '',
  needs: [],
});
