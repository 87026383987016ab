using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Sheets;
using Bot.Texts;
using Bot.WordFiles;

namespace Bot.Features.Registers;

/// <summary>
/// An empty table with every column that the import of a register knows, those that are not public included, and beside it in the chat what
/// each may hold. For those who bring records in.
/// </summary>
internal sealed class RegisterTemplates(RegisterShelf shelf)
{
    private const string Feature = "regmodel";

    /// <summary>So many choices at most stand with those of other columns.</summary>
    private const int MostTogether = 10;

    public void Register(Routes routes) => routes
        .Hears<WordMade>(Feature, Send)
        .InPrivate(own => own.Press(RegisterDoors.Template, Make));

    private static Sheet SheetOf(Register register, Language language)
    {
        string[] owner = register.Parent is null ? [] : [RegisterTexts.All.In(language).BelongsTo];
        return new([.. owner, .. register.Fields.Select(field => field.Title(language))], []);
    }

    private Turn Make(Context context, string code)
    {
        var texts = RegisterTexts.All.In(context.Language);
        if (shelf.Find(code) is not { } register || !register.Offices.MayVerify(context.Person))
        {
            return context.Refuse(new(RefusalCode.NotAllowed));
        }

        var id = Key.Of(Feature, context.Person.Id, code);
        if (context.Store.Find(WordTask.All, id) is null)
        {
            var language = context.Language;
            context.Store.Put(WordTask.All, new()
            {
                Id = id,
                Feature = Feature,
                Subject = Key.Of(context.Person.Id, code),
                To = context.Private,
                Make = () => SheetFormat.Xlsx.Write(SheetOf(register, language)),
            });
        }

        return register.Fields.Where(field => field.Offered.Length > MostTogether).Aggregate(
                context.Reply(HowTo(register, context.Language)),
                (turn, field) => turn.Then(context.Reply(new(ChoicesOf(field, context.Language)))))
            .WithToast(texts.Preparing);
    }

    /// <summary>
    /// Which columns have to be filled, and the choices of those that have some; of those that have many each is a message of its own.
    /// </summary>
    private static Screen HowTo(Register register, Language language)
    {
        var texts = RegisterTexts.All.In(language);
        string[] owner = register.Parent is null ? [] : [texts.BelongsTo];
        return new Screen(Html.Paragraphs(
            Html.Of($"<b>{register.Words.In(language).Title}: {texts.Template}</b>"),
            texts.MustFill(string.Join(", ", owner.Concat(
                register.Fields.Where(field => field.Question.IsRequired).Select(field => field.Title(language))))),
            Html.Lines(
            [
                .. register.Fields.Where(field => field.Offered.Length is > 0 and <= MostTogether)
                    .Select(field => ChoicesOf(field, language)),
            ])));
    }

    private static Html ChoicesOf(RegisterField field, Language language) =>
        Html.Of($"<b>{field.Title(language)}:</b> {string.Join(" / ", field.Offered.Select(choice => choice.Label(language)))}");

    /// <summary>Where the program ended in between, the file is written here: that happens once.</summary>
    private Turn Send(Occasion occasion, WordMade made)
    {
        if (made.Task.Subject.Split(Key.Of("", "")) is not [var personId, var code]
            || occasion.FindPerson(personId) is not { } person || shelf.Find(code) is not { } register)
        {
            return Turn.Quiet;
        }

        var texts = RegisterTexts.All.In(person.Language);
        var content = made is { Content.IsEmpty: true, Task.Make: null }
            ? SheetFormat.Xlsx.Write(SheetOf(register, person.Language))
            : made.Content;
        return content.IsEmpty
            ? Occasion.Tell(person, new(texts.NotMade))
            : Turn.Of(new SendFile(
                made.Task.To, $"{register.Words.In(person.Language).FileName}-{texts.TemplateFile}.xlsx", content, new(texts.FillAndSend)));
    }
}
