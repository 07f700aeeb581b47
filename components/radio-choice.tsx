import { useId } from 'preact/hooks';

export interface RadioChoiceProps<Value extends string> {
  legend: string;
  choices: readonly { value: Value; words: string }[];
  /** undefined while it is being read. */
  value: Value | undefined;
  onChoose(value: Value): void;
}

/** One of a few, a line each. */
export function RadioChoice<Value extends string>(props: RadioChoiceProps<Value>) {
  const { legend, choices, value, onChoose } = props;
  const name = useId();
  return (
    <fieldset class="levels" data-find>
      <legend class="label">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="level">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          {choice.words}
        </label>
      ))}
    </fieldset>
  );
}
