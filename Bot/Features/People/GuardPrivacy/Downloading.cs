using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.WordFiles;
using NodaTime;

namespace Bot.Features.People.GuardPrivacy;

/// <summary>
/// What people take along: a page to read, and the documents as they are kept. Two files and no ZIP, which phones open badly.
/// </summary>
internal sealed class Downloading(Belongings belongings, Zones zones)
{
    /// <summary>Makes the page; a feature's name, as tasks have it.</summary>
    public const string Page = "privacypage";

    /// <summary>Makes the copy for programs. Tasks of earlier versions have this name.</summary>
    public const string Copy = "privacy";

    /// <summary>
    /// Written beside the handling loop, one of each at a time a person: whoever has a hundred practices keeps nobody waiting.
    /// </summary>
    public Turn Prepare(Context context)
    {
        var person = context.Person;
        var (json, page) = Files(context.Store, person, context.Now);
        foreach (var (feature, make) in new[] { (Page, page), (Copy, json) })
        {
            var id = Key.Of(feature, person.Id);
            if (context.Store.Find(WordTask.All, id) is null)
            {
                context.Store.Put(
                    WordTask.All, new() { Id = id, Feature = feature, Subject = person.Id, To = context.Private, Make = make });
            }
        }

        return Turn.Quiet.WithToast(PrivacyTexts.All.In(context.Language).Preparing);
    }

    /// <summary>Where the program ended in between, the file is written here: that happens once.</summary>
    public Turn Send(Occasion occasion, WordMade made)
    {
        if (occasion.Store.Find(Persons.All, made.Task.Subject) is not { } person)
        {
            return Turn.Quiet;
        }

        var isPage = made.Feature == Page;
        var content = made is { Content.IsEmpty: true, Task.Make: null } ? MakeHere(occasion, person, isPage) : made.Content;
        var texts = PrivacyTexts.All.In(person.Language);
        return content.IsEmpty ? Occasion.Tell(person, new(texts.NotMade))
            : isPage ? Turn.Of(new SendFile(made.Task.To, texts.PageName, content, new(texts.PageCaption)))
            : Turn.Of(new SendFile(made.Task.To, texts.FileName, content, new(texts.FileCaption)));
    }

    private byte[] MakeHere(Occasion occasion, Person person, bool isPage)
    {
        var (json, page) = Files(occasion.Store, person, occasion.Now);
        return isPage ? page() : json();
    }

    /// <summary>Of own practices and of those that everybody reads; read here, since the page is made beside the loop.</summary>
    private static Dictionary<string, string> TitlesFor(IWork store, Person person) => store.All(PracticeBank.All, KeyRange.All)
        .Where(practice => practice.Title.Length > 0 && (practice.State == PracticeState.Published || practice.IsAuthor(person.Id)))
        .ToDictionary(practice => practice.Id, practice => practice.Title, StringComparer.Ordinal);

    /// <summary>Both from one reading, so that they say the same.</summary>
    private (Func<byte[]> Json, Func<byte[]> Page) Files(IWork store, Person person, Instant now)
    {
        var (json, zone) = (new Lazy<byte[]>(belongings.Gather(store, person)), zones.Of(person));
        var titles = TitlesFor(store, person);
        return (() => json.Value, () => ReadableCopy.Of(json.Value, person, zone, now, titles.GetValueOrDefault));
    }
}
