-- Unsent work leaves a locked device only sealed, under a key of its organisation that this server alone can use.

create table rescue_keys (
  organisation text primary key references organisations (id),
  -- A point of P-256, uncompressed.
  public_key bytea not null,
  -- PKCS #8, sealed by this server's secret.
  private_key bytea not null,
  made_at timestamptz not null default now()
);

alter table rescue_keys enable row level security;
grant select, insert, update on rescue_keys to evenhand_scoped;
-- A key is for the whole organisation: only the server itself asks for it, for nobody in particular.
create policy within_scope on rescue_keys to evenhand_scoped
  using (organisation = (select current_setting('evenhand.organisation', true))
    and (select current_setting('evenhand.as', true)) = 'server');
