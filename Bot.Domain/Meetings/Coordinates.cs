namespace Bot.Domain.Meetings;

/// <summary>A point on the map.</summary>
/// <param name="Latitude">Degrees, -90 to 90 (Bot API, Location).</param>
/// <param name="Longitude">Degrees, -180 to 180.</param>
public sealed record Coordinates(double Latitude, double Longitude);
