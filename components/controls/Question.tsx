export interface QuestionProps<Answer extends string | number> {
  /** Name of the group, unlike any other on the page. */
  name: string;
  question: string;
  answers: readonly (readonly [answer: Answer, label: string])[];
  chosen: Answer;
  disabled?: boolean;
  onChoose: (answer: Answer) => void;
}

/** A question with a few answers, all of them in view. */
export function Question<Answer extends string | number>({
  name,
  question,
  answers,
  chosen,
  disabled = false,
  onChoose,
}: QuestionProps<Answer>) {
  return (
    <fieldset class="question" disabled={disabled}>
      <legend>{question}</legend>
      {answers.map(([answer, label]) => (
        <label key={answer} class="question__answer">
          <input type="radio" name={name} checked={answer === chosen} onChange={() => onChoose(answer)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
