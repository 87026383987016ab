using NodaTime;

namespace Bot.Domain.Meetings.Writing;

/// <summary>Finds the year of what was written without one: the next time that it comes, unless it has just passed.</summary>
internal static class Settling
{
    /// <param name="year">As it was written; null where it was not.</param>
    /// <param name="build">The date in a year, or the question that it raises there.</param>
    public static DateReading In(int? year, DateScene scene, Func<int, DateReading> build)
    {
        if (year is { } written)
        {
            return Checked(build(written), scene);
        }

        var reading = build(scene.Today.Year);
        if (reading.Question is { Offers.IsEmpty: true } && build(scene.Today.Year + 1) is var later && IsOnlyLater(later, scene))
        {
            return Checked(later, scene);
        }

        if (reading.Date is not { } date || !scene.IsPast(date))
        {
            return Checked(reading, scene);
        }

        var next = build(scene.Today.Year + 1);
        return next.Date is { } coming && Period.DaysBetween(date.Latest!.Value, scene.Today) <= DateScene.Recent
            ? DateReading.Ask(DateQuestionCode.Past, scene.TakesPast ? [date, coming] : [coming])
            : Checked(next, scene);
    }

    /// <summary>What this year does not have, but next year does, in a month that is over in this one: "jueves 18/2", "29/2".</summary>
    private static bool IsOnlyLater(DateReading later, DateScene scene) =>
        (later.Date ?? later.Question?.Offers.FirstOrDefault()) is { Latest: { } latest } && latest.PlusYears(-1) < scene.Today;

    private static DateReading Checked(DateReading reading, DateScene scene) =>
        reading.Date is { } date && scene.Refuse(date) is { } refusal ? DateReading.Ask(refusal) : reading;
}
