namespace Bot.Texts;

/// <summary>How a field of the record is asked, in one language; its one name is the domain's.</summary>
/// <param name="Brief">What it asks for, in one line: what a document to fill in says, and the chat where <paramref name="Ask"/> says no
/// more.</param>
/// <param name="Ask">The question in the chat; <paramref name="Brief"/> and the limit of words where empty.</param>
/// <param name="Example">An example under the question; empty for none.</param>
/// <param name="WrittenExample">The example in a document, where it is another one; null for the same, empty for none.</param>
public sealed record FieldTexts(string Brief, string Ask = "", string Example = "", string? WrittenExample = null);
