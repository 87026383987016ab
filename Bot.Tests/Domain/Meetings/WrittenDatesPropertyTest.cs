using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Texts;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bot.Tests.Domain.Meetings;

/// <summary>Whatever is typed is answered, with a date that can be kept or a question whose offers can; what the bot writes it reads again.</summary>
public sealed class WrittenDatesPropertyTest
{
    private const string Zone = "America/Sao_Paulo";

    private static readonly string[] Words =
    [
        "16", "31", "0", "2026", "2027", "10hs", "10:30", "a las", "às", "9", "de", "del", "al", "y", "ou", "octubre", "fevereiro", "mar", "viernes", "segunda",
        "próximo", "trimestre", "último", "4.º", "16/10", "31/02/2027", "-", "/", ",", "mañana", "tarde", "semana", "que viene", "a confirmar", "hora de Chile",
        "en", "15", "días", "entre", "fines de", "pm", "(", "semestre", "quinto", "el", "🙂", "2026-10-16", "Q4", "T5", "5t", "quincena",
    ];

    private static readonly Gen<DateScene> Scenes = Gen.Choose(0, 3000).Zip(Gen.Choose(0, 1439), (day, minute) =>
        new DateScene(new LocalDate(2024, 1, 1).PlusDays(day).AtMidnight().PlusMinutes(minute), Zone));

    [Fact]
    public void WhateverIsTypedIsAnswered() => Prop.ForAll(
        Gen.Elements(Words).ListOf(6).Select(words => string.Join(' ', words)).Zip(Scenes).ToArbitrary(),
        both => IsSound(both.Item1, both.Item2)).Holds(3000);

    [Fact]
    public void AnyTextIsAnswered() => Prop.ForAll(
        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null).Zip(Scenes).ToArbitrary(),
        both => IsSound(both.Item1, both.Item2)).Holds();

    [Fact]
    public void WhatTheBotWritesItReads() => Prop.ForAll(
        Scenes.Zip(Gen.Choose(1, 700), (scene, ahead) => (Scene: scene, Ahead: ahead)).Zip(Gen.Choose(8, 23), (both, hour) => (both.Scene, both.Ahead, Hour: hour)).ToArbitrary(),
        given =>
        {
            var moment = given.Scene.Today.PlusDays(given.Ahead).At(new LocalTime(given.Hour, 30));
            return new[] { Language.Es, Language.Pt }.All(language =>
                WrittenDates.Read(Dates.DayAndTime(moment, language), given.Scene).Date == new MeetingDate.Exact(moment, Zone)
                && WrittenDates.Read(MeetingDates.Describe(new MeetingDate.Exact(moment, Zone, new LocalTime(23, 45)), language), given.Scene).Date
                    == new MeetingDate.Exact(moment, Zone, new LocalTime(23, 45))
                && WrittenDates.Read(Dates.Day(moment.Date, language), given.Scene).Date == new MeetingDate.Day(moment.Date)
                && WrittenDates.Read(Dates.Month(moment.Date.ToYearMonth(), language), given.Scene).Date == new MeetingDate.InMonth(moment.Date.ToYearMonth()));
        }).Holds();

    [Fact]
    public void EveryDateReadsBackFromItsText() => Prop.ForAll(
        Scenes.Zip(Gen.Choose(1, 30), (scene, days) => (scene.Now, days)).ToArbitrary(),
        given =>
        {
            var (now, days) = given;
            MeetingDate[] dates =
            [
                new MeetingDate.Unknown(),
                new MeetingDate.InQuarter(Quarter.Of(now.Date)),
                new MeetingDate.InMonth(now.Date.ToYearMonth()),
                new MeetingDate.Day(now.Date),
                new MeetingDate.Days(now.Date, now.Date.PlusDays(days)),
                new MeetingDate.Exact(now, Zone),
                new MeetingDate.Exact(now.Date.At(LocalTime.Noon), Zone, new LocalTime(12, 1 + days)),
            ];
            return dates.All(date => MeetingDate.FromText(date.Text) == date);
        }).Holds();

    private static bool IsSound(string text, DateScene scene)
    {
        var reading = WrittenDates.Read(text, scene);
        return reading.Date is { } date
            ? scene.Refuse(date) is null
            : reading.Question!.Offers.All(offer => scene.Refuse(offer) is null);
    }
}
