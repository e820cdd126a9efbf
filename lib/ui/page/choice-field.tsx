interface Props<V extends string | number> {
  /** Unique on the page. */
  name: string;
  legend: string;
  hint?: string;
  options: readonly { value: V; label: string; lang?: string }[];
  value: V;
  /** Why nobody can choose here now; empty or absent when they can. */
  fixed?: string;
  onChoose(value: V): void;
}

/** One choice out of a few, all visible. */
export function ChoiceField<V extends string | number>(props: Props<V>) {
  const { name, legend, hint, options, value, fixed, onChoose } = props;
  return (
    <fieldset class="sheet">
      <legend>{legend}</legend>
      {fixed && <p class="hint">{fixed}</p>}
      {hint && <p class="hint">{hint}</p>}
      <div>
        {options.map((option) => (
          <label class="choice" key={option.value} lang={option.lang}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              disabled={Boolean(fixed)}
              onChange={() => onChoose(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
