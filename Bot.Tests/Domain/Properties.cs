using FsCheck;

namespace Bot.Tests.Domain;

/// <summary>Runs a property on random data; a failure names the smallest data that it found and the seed.</summary>
internal static class Properties
{
    public static void Holds(this Property property, int times = 300) =>
        property.Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithQuietOnSuccess(true));
}
