using System.Collections.Immutable;

namespace Bot.Sheets;

/// <summary>A table of texts.</summary>
/// <param name="Columns">Their names, each once.</param>
/// <param name="Rows">A text for each column.</param>
public sealed record Sheet(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows);
