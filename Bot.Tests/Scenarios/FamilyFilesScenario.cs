using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Messages;

namespace Bot.Tests.Scenarios;

/// <summary>A published practice and its revisions share their files; a file goes when none of them names it any more.</summary>
public sealed class FamilyFilesScenario : IDisposable
{
    private readonly Scenario _scenario = TownHall.Open();
    private readonly List<string> _discarded = [];
    private readonly Phone _marta;
    private readonly Phone _ana;
    private readonly Phone _beto;
    private readonly Practice _published;

    public FamilyFilesScenario()
    {
        _scenario.Written = entry => _discarded.AddRange(entry.Effect is Discard discard ? [discard.StoredFile] : []);
        (_marta, _ana, _beto) = (_scenario.Coordinator("Marta"), _scenario.Submits("Ana"), _scenario.Official("Beto"));
        _ana.SendsFile(Photo("1.jpg"));
        _published = _scenario.Publishes(_marta);
        _beto.Says("/start " + _scenario.LinkTo(_published, _ana));
    }

    /// <summary>The one that was begun last.</summary>
    private Practice Revision => _scenario.Read(work => work.Find(PracticeBank.All, work.Find(PracticeBank.All, _published.Id)!.RevisionId!))!;

    private string Stored => Assert.Single(_scenario.Find(_published).Record!.Attachments).StoredFile!;

    [Fact]
    public void ADeclinedRevisionThatIsDeletedAfterItsAuthorLeftTakesNothingOfWhatIsPublished()
    {
        var revision = Declined();
        _ana.PressesCode("x.leave", _published.Id);
        Deletes(_ana, revision);
        Assert.Equal([_beto.Id], _scenario.OnlyPractice().Authors);
        Assert.NotNull(Stored);
        Assert.Empty(_discarded);
    }

    [Fact]
    public void WhoIsForgottenTakesNothingOfWhatIsPublished()
    {
        Declined();
        _ana.PressesCode("x.leave", _published.Id);
        Forgets(_ana);
        Assert.NotNull(Stored);
        Assert.Empty(_discarded);
        Forgets(_beto);
        Assert.NotNull(Stored);
        Assert.Empty(_discarded);
    }

    [Fact]
    public void APhotoOfADeclinedRevisionAloneGoesWithIt()
    {
        var revision = Declined(_ => _ana.SendsFile(Photo("2.jpg")));
        var own = Assert.Single(PracticeFiles.StoredIn(revision), file => file != Stored);
        _ana.PressesCode("x.leave", _published.Id);
        Assert.Empty(_discarded);
        Deletes(_ana, revision);
        Assert.Equal([own], _discarded);
    }

    [Fact]
    public void WhatIsPublishedAnewDropsThePhotoThatItsRevisionLeftOut()
    {
        var gone = Stored;
        _ana.PressesCode("v.begin", _published.Id);
        var revision = Revision;
        _ana.PressesCode("s.files", revision.Id);
        _ana.Taps("Quitar 1");
        Assert.Empty(_discarded);
        SendsAndIsPublished();
        Assert.Equal([gone], _discarded);
        Assert.Empty(_scenario.OnlyPractice().Record!.Attachments);
    }

    [Fact]
    public void ARevisionKeepsThePhotoThatWhatWasPublishedLosesLater()
    {
        var kept = Stored;
        var first = Declined();
        _ana.PressesCode("v.begin", _published.Id);
        _ana.PressesCode("s.files", Revision.Id);
        _ana.Taps("Quitar 1");
        SendsAndIsPublished();
        Assert.Empty(_discarded);
        Deletes(_ana, first);
        Assert.Equal([kept], _discarded);
    }

    [Fact]
    public void APhotoThatArrivesAfterItsRevisionWasPublishedBelongsToWhatIsPublished()
    {
        _ana.PressesCode("v.begin", _published.Id);
        _scenario.Holds = entry => entry.Effect is Download;
        _ana.SendsFile(Photo("2.jpg"));
        SendsAndIsPublished();
        _scenario.FetchesHeld();
        Assert.Equal(2, _scenario.OnlyPractice().Record!.Attachments.Count(file => file.StoredFile is not null));
        Assert.Empty(_discarded);
    }

    [Fact]
    public void APhotoThatArrivesAfterItsPracticeWasDeletedGoesAtOnce()
    {
        _scenario.Holds = entry => entry.Effect is Download;
        var revision = Declined(_ => _ana.SendsFile(Photo("2.jpg")));
        Deletes(_ana, revision);
        _scenario.FetchesHeld();
        Assert.DoesNotContain(Stored, _discarded);
        Assert.Single(_discarded);
    }

    public void Dispose() => _scenario.Dispose();

    private static RemoteFile Photo(string name) => new("id-" + name, IsPhoto: true, name, "image/jpeg", 1000);

    private Practice Declined(Action<Practice>? write = null)
    {
        _ana.PressesCode("v.begin", _published.Id);
        write?.Invoke(Revision);
        Sends();
        foreach (var label in new[] { "Leerla", "Rechazar" })
        {
            _marta.Taps(label);
        }

        _marta.Says("No cambia nada.");
        _marta.Taps("Listo");
        _marta.Taps("Enviar");
        return Revision;
    }

    private void Sends()
    {
        _ana.PressesCode("s.look", Revision.Id);
        _ana.Taps("Enviar a revisión");
    }

    private void SendsAndIsPublished()
    {
        Sends();
        _marta.Taps("Leerla");
        _marta.Taps("Aceptar");
        _scenario.Pass(ReviewSteps.UndoTime);
    }

    private static void Deletes(Phone author, Practice practice)
    {
        author.PressesCode("s.hub", practice.Id);
        author.Taps("Más");
        author.Taps("Borrar");
        author.Taps("Sí, borrar");
    }

    private static void Forgets(Phone phone)
    {
        phone.Says("/privacidad");
        foreach (var label in new[] { "Borrar mis datos", "Sí, borrar mis datos", "Borrar para siempre" })
        {
            phone.Taps(label);
        }
    }
}
