using System.Globalization;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Sheets;
using Bot.Texts;
using Bot.WordFiles;
using NodaTime;

namespace Bot.Features.Network.SeeFigures;

/// <summary>All figures as one table: part, what, how many. Made beside the handling loop.</summary>
internal sealed class FigureFiles(Cities cities, DateTimeZone network)
{
    public const string Feature = "figures";

    public static Sheet SheetOf(Counted counted, Language language)
    {
        var texts = FigureTexts.All.In(language);
        var without = counted.Network.WithoutOfficial;
        return new(
            [texts.ColumnPart, texts.ColumnName, texts.ColumnCount],
            [
                .. Paces(counted, texts),
                .. FigureSections.Of(counted, language)
                    .SelectMany(section => section.Lines.Select(line => (string[])[section.Title, line.Name, Figure(line.Count)]))
                    .Concat(without.Select(city => (string[])[texts.WithoutOfficialColumn, city.NameIn(language), ""])
                        .Prepend([texts.Cities, texts.WithoutOfficialColumn, Figure(without.Length)]))
                    .Concat(counted.Sought.Select(tally => (string[])[texts.Sought, tally.Of, Figure(tally.Count)]))
                    .Select(cells => System.Collections.Immutable.ImmutableArray.Create(cells)),
            ]);
    }

    /// <summary>What the first screen says in sentences.</summary>
    private static IEnumerable<System.Collections.Immutable.ImmutableArray<string>> Paces(Counted counted, FigureTexts texts)
    {
        var (waiting, drafts) = FigureSummary.OnTheWay(counted.Practices);
        return from line in new (string Name, int? Count)[]
            {
                (texts.OnTheWayName, waiting), (texts.DraftsName, drafts),
                (texts.MedianToAnswer, counted.Practices.DaysToAnswer), (texts.MedianToPublish, counted.Practices.DaysToPublish),
            }
               where line.Count is not null
               select System.Collections.Immutable.ImmutableArray.Create(texts.Practices, line.Name, Figure(line.Count ?? 0));
    }

    public Turn Make(Context context, string ending)
    {
        if (SeeingFigures.Formats.FirstOrDefault(one => one.Ending == ending) is not { } format)
        {
            return Turn.Quiet;
        }

        var id = Key.Of(Feature, context.Person.Id, ending);
        if (context.Store.Find(WordTask.All, id) is null)
        {
            context.Store.Put(WordTask.All, new()
            {
                Id = id,
                Feature = Feature,
                Subject = Key.Of(context.Person.Id, ending),
                To = context.Private,
                Make = Write(context, context.Language, format),
            });
        }

        return Turn.Quiet.WithToast(FigureTexts.All.In(context.Language).Preparing);
    }

    /// <summary>Where the program ended in between, the file is written here: that happens once.</summary>
    public Turn Send(Occasion occasion, WordMade made)
    {
        if (made.Task.Subject.Split(Key.Of("", "")) is not [var personId, var ending]
            || occasion.FindPerson(personId) is not { } person || !SeeingFigures.MaySee(person)
            || SeeingFigures.Formats.FirstOrDefault(one => one.Ending == ending) is not { } format)
        {
            return Turn.Quiet;
        }

        var texts = FigureTexts.All.In(person.Language);
        var content = made is { Content.IsEmpty: true, Task.Make: null } ? Write(occasion, person.Language, format)() : made.Content;
        var caption = texts.FileCaption(Dates.Day(occasion.Now, network, person.Language));
        return content.IsEmpty
            ? Occasion.Tell(person, new(texts.NotMade))
            : Turn.Of(new SendFile(made.Task.To, $"{texts.FileName}.{ending}", content, new(caption)));
    }

    private Func<byte[]> Write(Occasion occasion, Language language, SheetFormat format)
    {
        var counted = Counted.Of(occasion, cities, network);
        return () => format.Write(SheetOf(counted, language));
    }

    private static string Figure(int count) => count.ToString(CultureInfo.InvariantCulture);
}
