namespace Bot.Texts;

/// <summary>How a field of the record is asked and headed, in one language; its name is the domain's.</summary>
/// <param name="Brief">What it asks for, in one line: what a document to fill in says, and the chat where <paramref name="Ask"/> says no more.</param>
/// <param name="Title">The short name above its question and on buttons, where it is not the field's own.</param>
/// <param name="Ask">The question in the chat; <paramref name="Brief"/> and the limit of words where empty.</param>
/// <param name="Example">An example under the question; empty for none.</param>
/// <param name="WrittenExample">The example in a document, where it is another one; null for the same, empty for none.</param>
/// <param name="Heading">Above the answer on a card, where it is not the field's own name.</param>
/// <param name="Button">The card's button that shows it alone; empty for fields without one.</param>
public sealed record FieldTexts(
    string Brief, string Title = "", string Ask = "", string Example = "", string? WrittenExample = null, string Heading = "", string Button = "");
