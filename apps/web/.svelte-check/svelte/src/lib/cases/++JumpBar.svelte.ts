///<reference types="svelte" />
;
import { words } from '#lib/words/index.ts';
function $$render() {

  

  /** The parts of a long page, under the thumb on a phone and a tablet; at a desk they stand beside each other. */
  const { parts } = words.cases;
  const links = [
    { href: '#now', label: parts.now },
    { href: '#points', label: parts.points },
    { href: '#story', label: parts.story },
    { href: '#people', label: parts.people },
  ];
  let current = $state('#now');

  function go(event: MouseEvent, href: string) {
    event.preventDefault();
    current = href;
    const target = document.querySelector(href);
    target?.scrollIntoView({ block: 'start' });
    const heading = target?.querySelector<HTMLElement>('h2') ?? document.querySelector<HTMLElement>('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }
;
async () => {

 { svelteHTML.createElement("nav", {   "class":`jump no-print`,"aria-label":parts.label,});
   { svelteHTML.createElement("ul", {});
       for(let link of __sveltets_2_ensureArray(links)){link.href;
       { svelteHTML.createElement("li", {});
         { svelteHTML.createElement("a", {      "href":link.href,"aria-current":current === link.href ? 'true' : undefined,"onclick":(event) => go(event, link.href),});link.label; }
       }
    }
   }
 }


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const JumpBar__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type JumpBar__SvelteComponent_ = ReturnType<typeof JumpBar__SvelteComponent_>;
/*Ωignore_endΩ*/export default JumpBar__SvelteComponent_;