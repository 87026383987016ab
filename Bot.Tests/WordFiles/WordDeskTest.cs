using System.Threading.Channels;
using Bot.Domain;
using Bot.Messages;
using Bot.Tests.Storage;
using Bot.WordFiles;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Tests.WordFiles;

/// <summary>The worker beside the handling loop, with real files and the real store.</summary>
public sealed class WordDeskTest : IDisposable
{
    private readonly TestStore _store = new(WordTask.All);
    private readonly Channel<Incoming> _reports = System.Threading.Channels.Channel.CreateUnbounded<Incoming>();
    private readonly CancellationTokenSource _stopping = new();

    [Fact]
    public async Task WhatAFormerRunLeftIsReadAtTheStart()
    {
        var file = _store.Store.Files.Write(Sample.Muestra).Id;
        var task = new WordTask { Id = "1", Feature = "word", Subject = "s", To = Address.Of(1), FileToRead = file };
        _store.Do(work => work.Put(WordTask.All, task));
        var desk = NewDesk();
        _store.Do(desk.Fill);
        var running = desk.Run(_stopping.Token);

        var read = Assert.IsType<WordRead>(await _reports.Reader.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Equal(DocxProblem.None, read.Reading.Problem);

        _store.Store.Files.Delete(file);
        desk.AfterPut(WordTask.All.Name, task with { Id = "2" })!();
        Assert.Equal(DocxProblem.Unreadable, Assert.IsType<WordRead>(await _reports.Reader.ReadAsync(TestContext.Current.CancellationToken)).Reading.Problem);
        await _stopping.CancelAsync();
        await running;
    }

    [Fact]
    public async Task AFileIsMade()
    {
        var desk = NewDesk();
        var running = desk.Run(_stopping.Token);
        desk.AfterPut(WordTask.All.Name, new WordTask { Id = "1", Feature = "f", Subject = "s", To = Address.Of(1), Page = new() { Language = Language.Pt, Title = "Feira" } })!();
        var made = Assert.IsType<WordMade>(await _reports.Reader.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Contains("Feira", DocxReader.Read(made.Content.ToArray(), CancellationToken.None).Lines.Select(line => line.Text));
        await _stopping.CancelAsync();
        await running;
    }

    [Fact]
    public void OtherCollectionsAreNothingOfIts()
    {
        var desk = NewDesk();
        Assert.Null(desk.AfterPut("persons", new object()));
        Assert.Null(desk.AfterDelete("persons", "1"));
    }

    public void Dispose()
    {
        _stopping.Dispose();
        _store.Dispose();
    }

    private WordDesk NewDesk() => new(_store.Store.Files, _reports.Writer, TimeProvider.System, NullLogger<WordDesk>.Instance);
}
