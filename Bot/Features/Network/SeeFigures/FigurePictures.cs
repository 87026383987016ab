using System.Globalization;
using Bot.Charts;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using Bot.WordFiles;
using NodaTime;

namespace Bot.Features.Network.SeeFigures;

/// <summary>
/// Figures that are seen together as bars, a picture for each kind, with the figures below as text. Drawn beside the handling loop.
/// </summary>
internal sealed class FigurePictures(Cities cities, DateTimeZone network)
{
    public const string Feature = "bars";

    public Turn Make(Context context, FigurePart part)
    {
        foreach (var (index, section) in Sections(context, part, context.Language).Index().Where(one => !one.Item.Lines.IsEmpty))
        {
            var id = Key.Of(Feature, context.Person.Id, part.ToString(), $"{index}");
            context.Store.Put(WordTask.All, new()
            {
                Id = id,
                Feature = Feature,
                Subject = Key.Of(context.Person.Id, part.ToString(), $"{index}"),
                To = context.Private,
                Make = ChartOf(section).Png,
            });
        }

        return Turn.Quiet.WithToast(FigureTexts.All.In(context.Language).Preparing);
    }

    /// <summary>Where the program ended in between, the picture is drawn here: that happens once.</summary>
    public Turn Send(Occasion occasion, WordMade made)
    {
        if (made.Task.Subject.Split(Key.Of("", "")) is not [var personId, var named, var index]
            || occasion.FindPerson(personId) is not { } person || !SeeingFigures.MaySee(person)
            || !Enum.TryParse<FigurePart>(named, out var part)
            || Sections(occasion, part, person.Language).ElementAtOrDefault(int.Parse(index, CultureInfo.InvariantCulture))
                is not { Lines.IsEmpty: false } section)
        {
            return Turn.Quiet;
        }

        var texts = FigureTexts.All.In(person.Language);
        var content = made is { Content.IsEmpty: true, Task.Make: null } ? ChartOf(section).Png() : made.Content;
        return content.IsEmpty
            ? Occasion.Tell(person, new(texts.NotMade))
            : Turn.Of(new SendFile(made.Task.To, $"{texts.FileName}.png", content, new(FigureScreens.Told(section, texts)))
            {
                IsPhoto = true,
            });
    }

    private static BarChart ChartOf(FigureSection section) => new(
        section.Title,
        [.. section.Lines.Take(FigureScreens.MostLines).Select(line => (Shortening.Cut(line.Name, Shortening.WholeRow), line.Count))]);

    private IEnumerable<FigureSection> Sections(Occasion occasion, FigurePart part, Language language) =>
        FigureSections.Of(Counted.Of(occasion, cities, network), language).Where(section => section.Part == part);
}
