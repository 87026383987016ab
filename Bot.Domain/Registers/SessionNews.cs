using System.Globalization;

namespace Bot.Domain.Registers;

/// <summary>What is new of a session for whoever follows its body.</summary>
public static class SessionNews
{
    /// <summary>Kept of a session once it was told.</summary>
    public static string ToldAs(RegisterRecord session) => session.Version.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Whether it is to be told: each version once at most, and only while somebody who may has verified it.
    /// </summary>
    /// <param name="told">Null where they have not heard of it.</param>
    public static bool IsNew(RegisterRecord session, string? told) => session.State == RecordState.Verified && told != ToldAs(session);
}
