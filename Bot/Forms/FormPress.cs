using Bot.Messages;

namespace Bot.Forms;

/// <summary>What a form's button says. Subject, field and value may be carried by their <see cref="PressMark"/>.</summary>
internal sealed record FormPress(string Subject, string Field, string Action, string Value)
{
    /// <summary>Whether it may change the answer of the pending question: leaving and going back never do.</summary>
    public bool MayAnswer => Action is not (Presses.Leave or Presses.Back);

    public static FormPress? Of<TTexts>(Form<TTexts> form, Press press) =>
        form.Door.Read(press, (subject, field, action, value) => new FormPress(subject, field, action, value));
}
