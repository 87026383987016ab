using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Texts;

namespace Bot.Features.Meetings;

/// <summary>Answers on the buttons of a group in which both languages are spoken; each text explains them in its own.</summary>
internal static class AnswerSigns
{
    private const string Yes = "✓";
    private const string Maybe = "?";
    private const string No = "✗";

    private static readonly Bilingual<string> Legend = new($"{Yes} sí, {Maybe} tal vez, {No} no", $"{Yes} sim, {Maybe} talvez, {No} não");

    public static string Of(Rsvp answer) => answer switch { Rsvp.Yes => Yes, Rsvp.Maybe => Maybe, _ => No };

    public static string Of(DayAnswer answer) => answer switch { DayAnswer.Yes => Yes, DayAnswer.IfNeedBe => Maybe, _ => No };

    /// <summary>What the signs mean; empty where the buttons have words.</summary>
    public static Html LegendFor(Group group, Domain.Language language) =>
        group.Language == GroupLanguage.Both ? Html.Escape(Legend.In(language)) : Html.Empty;
}
