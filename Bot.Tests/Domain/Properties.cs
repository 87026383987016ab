using FsCheck;

namespace Bot.Tests.Domain;

/// <summary>Runs a property on random data; a failure names the smallest data that it found and the seed.</summary>
internal static class Properties
{
    /// <summary>So many times as often as asked for, at most, does a property look for what its data must reach.</summary>
    private const int Patience = 20;

    public static void Holds(this Property property, int times = 300) =>
        property.Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithQuietOnSuccess(true));

    /// <summary>Random data reaches the rare things now sooner, now later: it goes on until they are reached. The caller asserts that they were.</summary>
    public static void HoldsUntil(this Property property, Func<bool> isEnough, int times = 300)
    {
        for (var round = 0; round == 0 || (!isEnough() && round < Patience); round++)
        {
            property.Holds(times);
        }
    }
}
