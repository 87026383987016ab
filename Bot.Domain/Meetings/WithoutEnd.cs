namespace Bot.Domain.Meetings;

/// <summary>A written date where nothing is asked that ends.</summary>
public static class WithoutEnd
{
    /// <summary>
    /// The same reading without hours of an end: a date that has one is asked back without it, so that none is lost unsaid.
    /// </summary>
    public static DateReading WithoutEnds(this DateReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading switch
        {
            { Date: { } date } => date.Beginning is var beginning && beginning == date
                ? reading
                : DateReading.Ask(DateQuestionCode.TwoHours, beginning),
            { Question: var question } => DateReading.Ask(
                question!.Code, [.. question.Offers.Select(offer => offer.Beginning).DistinctBy(offer => offer.Text)]),
        };
    }
}
