namespace Bot.Domain.People;

/// <summary>A member city of the network.</summary>
/// <param name="Id">Country and name in lower-case ASCII ("ar-moron"), stable for ever.</param>
/// <param name="Name">As the city writes it, accents included.</param>
/// <param name="TimeZone">IANA id ("America/Argentina/Buenos_Aires").</param>
public sealed record City(string Id, string Name, Country Country, string TimeZone);
