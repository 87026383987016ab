namespace Bot.Delivery;

/// <summary>The data folder as delivery uses it. Whoever gets a stream disposes it.</summary>
/// <param name="Open">Opens the file with this id for reading; <see cref="FileNotFoundException"/> where there is none.</param>
/// <param name="Create">Opens a file with this id for writing, in place of one that is there. Safe characters only: A-Z, a-z, 0-9, - and a dot.</param>
public sealed record DeliveryFiles(Func<string, Stream> Open, Func<string, Stream> Create);
