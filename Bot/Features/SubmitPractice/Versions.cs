using System.Globalization;
using Bot.Domain.Practices;
using Bot.Messages;

namespace Bot.Features.SubmitPractice;

/// <summary>The version of a practice as a button's second argument.</summary>
internal static class Versions
{
    public static string Of(Practice practice) => practice.Version.ToString(CultureInfo.InvariantCulture);

    public static bool AreSame(Practice practice, Press press) => press[1] == Of(practice);
}
