using System.Collections.Immutable;
using Bot.Domain;

namespace Bot.Forms;

/// <summary>The raw answers of a form, as conditions read them.</summary>
public readonly struct Given(ImmutableDictionary<string, Answer> answers)
{
    /// <summary>The raw text of a field (of choices the code); empty where nothing was answered.</summary>
    public string this[string field] => answers.GetValueOrDefault(field)?.Text ?? "";
}
