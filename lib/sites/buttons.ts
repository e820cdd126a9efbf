/** Buttons, whose labels are no words of an author. The link in a heading is the title, also where it calls itself a button. */
export const BUTTONS = 'button, [role="button"]:not(a[href]), :not(h1, h2, h3, h4) > [role="button"]';
