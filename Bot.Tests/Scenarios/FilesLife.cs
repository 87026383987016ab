using System.Collections.Immutable;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

internal enum FilesDeed
{
    SendPhoto,
    RemovePhoto,
    SubmitAndJudge,
    Revise,
    Withdraw,
    Delete,
    Leave,
    Join,
    Forget,
    Archive,
    Arrive,
    Propose,
    Copy,
    Restart,
}

internal sealed record FilesMove(FilesDeed Deed, int Pick, int Other);

/// <summary>Two authors and the coordination, and what they do to the photos of practices.</summary>
internal sealed class FilesLife : IDisposable
{
    private readonly Scenario _scenario = TownHall.Open();
    private readonly Phone _marta;
    private readonly Phone[] _authors;
    private readonly HashSet<string> _kept = new(StringComparer.Ordinal);
    private int _photos;
    private int _copies;

    public FilesLife()
    {
        _scenario.Written = entry =>
        {
            if (entry.Effect is Discard discard)
            {
                Assert.True(_kept.Remove(discard.StoredFile), "Deleted twice, or never kept.");
                _ = Reached.Add("discarded");
            }
        };
        _scenario.Fetched = stored => Reached.Add(_kept.Add(stored) ? "fetched" : "again");
        _scenario.Holds = entry => entry.Effect is Download && _photos % 3 == 0;
        _marta = _scenario.Coordinator("Marta");
        _authors = [_scenario.Submits("Ana"), _scenario.Official("Beto")];
        _authors[1].Says("/start " + _scenario.LinkTo(_scenario.OnlyPractice(), _authors[0]));
        SendPhoto(_authors[0], 1);
    }

    public HashSet<string> Reached { get; } = [];

    private ImmutableArray<Practice> All => [.. _scenario.Read(work => work.All(PracticeBank.All, KeyRange.All))];

    public void Do(FilesMove move)
    {
        var author = _authors[move.Other % _authors.Length];
        var practice = All is { IsEmpty: false } all ? all[move.Pick % all.Length] : null;
        switch (move.Deed)
        {
            case FilesDeed.SendPhoto:
                SendPhoto(author, move.Pick % 4 == 0 ? 1 : ++_photos);
                break;
            case FilesDeed.Forget:
                Forget(author, move.Pick);
                break;
            case FilesDeed.Arrive:
                Arrive(move.Pick % 3 > 0);
                break;
            case FilesDeed.Propose:
                Propose(author);
                break;
            case FilesDeed.Restart:
                _scenario.Pass(Duration.FromMinutes(1));
                _scenario.Restart();
                break;
            case var deed when practice is not null:
                Do(deed, author, practice, move.Pick);
                break;
        }
    }

    /// <summary>What the documents say is what the folder holds.</summary>
    public void Check()
    {
        var named = All.SelectMany(PracticeFiles.StoredIn).ToList();
        Assert.Equal(named.Distinct().Order(StringComparer.Ordinal), _kept.Order(StringComparer.Ordinal));
        Assert.All(All.SelectMany(practice => practice.Record?.Attachments ?? []).Where(file => file.StoredFile is not null), file => Assert.Contains(file.StoredFile!, _kept));
        Reached.UnionWith(named.Count > named.Distinct().Count() ? ["shared"] : []);
        Reached.UnionWith(All.Where(one => one is { State: PracticeState.Declined, RevisionOf: not null }).Select(_ => "declined revision"));
        Reached.UnionWith(All.Where(one => one.History.Count(entry => entry.Step == Step.Publish) > 1).Select(_ => "published anew"));
        Reached.UnionWith(All.Where(one => one.State == PracticeState.ChangesRequested).Select(_ => "given back"));
        Reached.UnionWith(All.Where(one => one.State is PracticeState.Withdrawn).Select(_ => "withdrawn"));
        Reached.UnionWith(All.Where(one => one.State is PracticeState.Archived).Select(_ => "archived"));
    }

    /// <summary>Photos that were on their way are there, or cannot be had.</summary>
    public void Arrive(bool isThere)
    {
        Reached.UnionWith(_scenario.Held.Count == 0 ? [] : [isThere ? "late" : "lost"]);
        _scenario.CanFetch = isThere;
        _scenario.FetchesHeld();
        _scenario.CanFetch = true;
    }

    public void Dispose() => _scenario.Dispose();

    private void Do(FilesDeed deed, Phone author, Practice practice, int pick)
    {
        switch (deed)
        {
            case FilesDeed.RemovePhoto:
                author.PressesCode("s.files", practice.Id);
                Goes(author, "Quitar 1");
                break;
            case FilesDeed.SubmitAndJudge:
                author.PressesCode("s.look", practice.Id);
                Goes(author, "Enviar a revisión");
                Judge(pick);
                break;
            case FilesDeed.Copy:
                author.PressesCode("s.copy", practice.Id, $"copy{++_copies:D4}");
                break;
            case FilesDeed.Revise:
                author.PressesCode("v.begin", practice.Id);
                break;
            case FilesDeed.Withdraw:
                author.PressesCode("s.rest", practice.Id);
                Goes(author, "Retirar", "Sí, retirar");
                break;
            case FilesDeed.Delete:
                author.PressesCode("s.rest", practice.Id);
                Goes(author, "Borrar", "Sí, borrar");
                break;
            case FilesDeed.Leave:
                author.PressesCode("x.leave", practice.Id);
                Reached.UnionWith(All.Any(one => one.Id == practice.Id && one.Authors.Length < practice.Authors.Length) ? ["left"] : []);
                break;
            case FilesDeed.Join:
                Join(practice);
                break;
            case FilesDeed.Archive:
                _marta.PressesCode("v.end", practice.Id);
                break;
        }
    }

    private void SendPhoto(Phone author, int number) =>
        author.SendsFile(new RemoteFile($"id-{number}.jpg", IsPhoto: true, $"{number}.jpg", "image/jpeg", 1000));

    private void Judge(int pick)
    {
        _marta.Says("/revisar");
        Goes(_marta, "1. Feria de la economía social");
        switch (pick % 4)
        {
            case 0:
                Goes(_marta, "Rechazar", "No cambia nada.", "Listo", "Enviar");
                break;
            case 1:
                Goes(_marta, "Leer por partes", "3. Qué se logró", "Resultados", "¿De cuánto a cuánto?", "Listo", "Volver a la práctica", "Enviar 1 pedido");
                break;
            default:
                Goes(_marta, "Aceptar");
                _scenario.Pass(ReviewSteps.UndoTime);
                break;
        }
    }

    private void Join(Practice practice)
    {
        if (_authors.FirstOrDefault(one => practice.IsAuthor(one.Id)) is { } inside && _authors.FirstOrDefault(one => !practice.IsAuthor(one.Id)) is { } outside
            && practice.State is PracticeState.Published or PracticeState.Draft)
        {
            outside.Says("/start " + _scenario.LinkTo(practice, inside));
        }
    }

    private void Forget(Phone author, int pick)
    {
        author.Says("/privacidad");
        Goes(author, "Borrar mis datos", "Sí, borrar mis datos", "Borrar para siempre");
        _ = Reached.Add("forgotten");
        if (pick % 2 == 0)
        {
            Propose(author);
        }
    }

    /// <summary>Nobody with a draft begins another one; who was forgotten says their city anew.</summary>
    private void Propose(Phone author)
    {
        author.Says("/cancelar");
        author.Says("/proponer");
        if (author.Last.Find("Empezar") is not null)
        {
            var hasPlace = _scenario.Read(work => work.Find(Bot.Domain.People.Persons.All, author.Id))?.Place is not null;
            author.Does(SubmitWorld.BeginningEs.Take(hasPlace ? 2 : 4)).Does(SubmitWorld.StepsEs);
        }
    }

    /// <summary>Words are said where the step before led to a question, labels pressed where they are in sight; what is not ends it.</summary>
    private static void Goes(Phone phone, params ReadOnlySpan<string> steps)
    {
        foreach (var step in steps)
        {
            if (step[^1] is '.' or '?' && !char.IsAsciiDigit(step[0]))
            {
                phone.Says(step);
            }
            else if (phone.Last.Find(step)?.Data is not null)
            {
                phone.Taps(step);
            }
            else
            {
                return;
            }
        }
    }
}
