using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features;
using Bot.Features.Practices.PrintPractices;
using Bot.Handling;
using Bot.Hosting;
using Bot.Messages;
using Bot.Outbox;
using Bot.Tests.Scenarios;
using Bot.Tests.Storage;
using Bot.Texts;
using Bot.WordFiles;
using NodaTime;
using Agenda = Bot.Domain.Meetings.Agendas.Agenda;

namespace Bot.Tests.Hosting;

/// <summary>What a kill left in the data folder is cleared at the start; nothing that anybody names is.</summary>
public sealed class AbandonedFilesTest : IDisposable
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 16, 12, 0);
    private static readonly ICollection[] Collections = [.. Core.CollectionsOf(Core.RoutesOf(FeatureList.Make(TownHall.Zones.Network)))];
    private readonly TestStore _test = new(Collections);

    /// <summary>Ways to name a file: each writes one document.</summary>
    public static TheoryData<string, Action<IWork, string>> Namings => new()
    {
        { "a practice", (work, file) => work.Put(PracticeBank.All, PracticeWith(file)) },
        { "a point of a temario", (work, file) => work.Put(Agenda.All, AgendaWith(file)) },
        { "what is to be sent", (work, file) => Waits(work, new SendKept(Address.Of(5), "datos.json", file, new(Html.Empty)) { IsMade = true }) },
        { "what is to be sent of a person's", (work, file) => Waits(work, new SendKept(Address.Of(5), "ata.pdf", file, new(Html.Empty))) },
        { "what is to be deleted", (work, file) => Waits(work, new Discard(Address.Of(5), file)) },
        { "a file that is being read", (work, file) => work.Put(WordTask.All, Task() with { FileToRead = file }) },
        { "a page that is being made", (work, file) => work.Put(WordTask.All, Task() with { Page = new() { Language = Language.Pt, Title = "Feira", Pictures = [new(file, "A feira")] } }) },
        { "an order", (work, file) => work.Put(SheetOrder.All, new() { Id = "o", PersonId = "5", PracticeId = "p", At = Now, Pictures = [new(Photo(null), file)] }) },
        { "a note of a session", (work, file) => work.Put(Session.All, new Session { Id = "5" }.WithNote("carta", "abc" + file + "def")) },
        { "a note within a key", (work, file) => work.Put(Session.All, new Session { Id = "5" }.WithNote("carta", Key.Of("x", file, "y"))) },
    };

    [Theory]
    [MemberData(nameof(Namings))]
    public void WhatAnythingNamesStaysAndTheOthersGo(string naming, Action<IWork, string> name)
    {
        Assert.NotEmpty(naming);
        var (kept, left) = (Write(), Write());
        _test.Do(work => name(work, kept));
        Assert.Equal(1, AbandonedFiles.Clear(_test.Store, Collections));
        Assert.Equal([kept], _test.Store.Files.List().Select(file => file.Id));
        Assert.Null(_test.Store.Files.LengthOf(left));
        Assert.Equal(0, AbandonedFiles.Clear(_test.Store, Collections));
    }

    [Fact]
    public async System.Threading.Tasks.Task WhatIsBeingFetchedStaysUntilItIsHandedOver()
    {
        var download = new Download(Address.Of(5), "AgACAgQ", "submit", "p");
        var entry = new OutboxEntry { Id = Key.Of(7), Effect = download, QueuedAt = Now };
        _test.Do(work => work.Put(OutboxEntry.All, entry));
        _ = await _test.Store.Files.WriteAsync(OutboxEntry.StoredFileOf(entry.Id, download), new MemoryStream([1]), TestContext.Current.CancellationToken);
        Assert.Equal(0, AbandonedFiles.Clear(_test.Store, Collections));
        _test.Do(work => work.Delete(OutboxEntry.All, entry.Id));
        Assert.Equal(1, AbandonedFiles.Clear(_test.Store, Collections));
    }

    [Fact]
    public void ManyAreToldApartInOneDocument()
    {
        string[] kept = [.. Enumerable.Range(0, 40).Select(_ => Write())];
        _ = Enumerable.Range(0, 60).Select(_ => Write()).ToList();
        _test.Do(work => work.Put(Session.All, new Session { Id = "5" }.WithNote("todos", string.Concat(kept))));
        Assert.Equal(60, AbandonedFiles.Clear(_test.Store, Collections));
        Assert.Equal(kept.Order(StringComparer.Ordinal), _test.Store.Files.List().Select(file => file.Id));
    }

    public void Dispose() => _test.Dispose();

    private string Write() => _test.Store.Files.Write([1, 2, 3]).Id;

    private static WordTask Task() => new() { Id = "t", Feature = "word", Subject = "s", To = Address.Of(5) };

    private static void Waits(IWork work, Effect effect) => work.Put(OutboxEntry.All, new() { Id = Key.Of(7), Effect = effect, QueuedAt = Now });

    private static Attachment Photo(string? file) => new("AgACAgQ", "feria.jpg", "image/jpeg", true, 70, "La feria", file);

    private static Agenda AgendaWith(string file) => new()
    {
        MeetingId = "meeting1",
        Points = [new() { Id = "point", ProposedBy = "5", At = Now, Content = new(Title.FromText("Ferias"), 15) { File = Photo(file) } }],
    };

    private static Practice PracticeWith(string file)
    {
        var practice = Practice.Begin("feria-2026", Person.Meet(5, "Ana", Language.Es, Now), Now);
        return practice with { Answers = practice.Answers.SetItem(PracticeFields.Files, new() { Pieces = [new(Photo(file).Write(), 1, "5")], By = "5", At = Now }) };
    }
}
