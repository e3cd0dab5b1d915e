/** Keeps what pages of one press share. */

/** What is made once for each press, and goes when the press goes. */
export function perPress<Press extends object, Made>(make: (press: Press) => Made): (press: Press) => Made {
  const made = new WeakMap<Press, { readonly value: Made }>();
  return (press) => {
    const known = made.get(press) ?? { value: make(press) };
    made.set(press, known);
    return known.value;
  };
}
