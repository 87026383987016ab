using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Sheets;
using Bot.Texts;
using Bot.WordFiles;
using NodaTime;

namespace Bot.Features.Registers;

/// <summary>
/// A register as a file: a row for each record that everybody may see, with all that is public. Made beside the handling loop.
/// </summary>
/// <param name="zones">For the days.</param>
internal sealed class RegisterFiles(RegisterShelf shelf, Zones zones)
{
    private const string Feature = "registers";

    public void Register(Routes routes) => routes
        .Hears<WordMade>(Feature, Send)
        .InPrivate(own => own
            .Press(RegisterDoors.Files, (context, code) =>
                shelf.Find(code) is { } register ? context.Change(Ask(context, register)) : Gone(context))
            .Press(RegisterDoors.File, Make));

    /// <summary>What the file says, in one language.</summary>
    /// <param name="withScope">For who may send it back with more rows.</param>
    internal static Sheet SheetOf(
        Register register,
        IEnumerable<RegisterRecord> records,
        Func<RegisterRecord, string> ownerOf,
        Occasion occasion,
        DateTimeZone zone,
        Language language,
        bool withScope = false)
    {
        var texts = RegisterTexts.All.In(language);
        FileColumn[] columns = [.. FileColumn.Of(register, occasion, zone, language, withScope)];
        string[] owner = register.Parent is null ? [] : [texts.BelongsTo];
        RegisterRecord[] all = [.. records];
        return new(
            [.. owner, .. columns.Select(column => column.Title)],
            [
                .. all.Select(record => ImmutableArray.Create<string>(
                [
                    .. owner.Select(_ => ownerOf(record)),
                    .. columns.Select(column => column.Say(record)),
                ])),
            ])
        {
            Places = [.. all.Select(record => register.Located?.Invoke(record))],
        };
    }

    private static IEnumerable<SheetFormat> FormatsOf(Register register) =>
        register.Located is null ? [SheetFormat.Xlsx, SheetFormat.Csv] : [SheetFormat.Xlsx, SheetFormat.Csv, SheetFormat.GeoJson];

    private static Turn Gone(Context context) => Turn.Quiet.WithToast(RegisterTexts.All.In(context.Language).Gone);

    private static Screen Ask(Context context, Register register)
    {
        var texts = RegisterTexts.All.In(context.Language);
        var count = register.Listed(context, reader: null).Count;
        return new Screen(texts.ChooseFile(register.Words.In(context.Language).Count(count)))
            .Items(FormatsOf(register).Select(format => Button.Do(format.Name, RegisterDoors.File.To(register.Code, format.Ending))))
            .Row(Button.Do(texts.ToList, RegisterDoors.List.To(register.Code)));
    }

    private Turn Make(Context context, string code, string ending)
    {
        if (shelf.Find(code) is not { } register || FormatsOf(register).FirstOrDefault(one => one.Ending == ending) is not { } format)
        {
            return Gone(context);
        }

        var id = Key.Of(Feature, context.Person.Id, code, ending);
        if (context.Store.Find(WordTask.All, id) is null)
        {
            context.Store.Put(WordTask.All, new()
            {
                Id = id,
                Feature = Feature,
                Subject = Key.Of(context.Person.Id, code, ending),
                To = context.Private,
                Make = Write(context, register, context.Person, format),
            });
        }

        return Turn.Quiet.WithToast(RegisterTexts.All.In(context.Language).Preparing);
    }

    /// <summary>Reads what is listed now, and writes it later.</summary>
    private Func<byte[]> Write(Occasion occasion, Register register, Person reader, SheetFormat format)
    {
        var records = register.Listed(occasion, reader: null);
        var owners = register.Parent is { } parent
            ? parent.Listed(occasion, reader: null)
                .ToDictionary(owner => owner.Id, owner => parent.NameOf(owner, reader.Language), StringComparer.Ordinal)
            : [];
        var zone = zones.Of(reader);
        var sheet = SheetOf(
            register,
            records,
            record => owners.GetValueOrDefault(record.ParentId ?? "", ""),
            occasion,
            zone,
            reader.Language,
            withScope: register.Offices.MayVerify(reader));
        return () => format.Write(sheet);
    }

    /// <summary>Where the program ended in between, the file is written here: that happens once.</summary>
    private Turn Send(Occasion occasion, WordMade made)
    {
        if (made.Task.Subject.Split(Key.Of("", "")) is not [var personId, var code, var ending]
            || occasion.FindPerson(personId) is not { } person || shelf.Find(code) is not { } register
            || FormatsOf(register).FirstOrDefault(one => one.Ending == ending) is not { } format)
        {
            return Turn.Quiet;
        }

        var texts = RegisterTexts.All.In(person.Language);
        var words = register.Words.In(person.Language);
        var content = made is { Content.IsEmpty: true, Task.Make: null } ? Write(occasion, register, person, format)() : made.Content;
        var caption = texts.FileCaption(
            words.Count(register.Listed(occasion, reader: null).Count), Dates.Day(occasion.Now, zones.Of(person), person.Language));
        return content.IsEmpty
            ? Occasion.Tell(person, new(texts.NotMade))
            : Turn.Of(new SendFile(made.Task.To, $"{words.FileName}.{ending}", content, new(caption)));
    }
}
