using Bot.Domain;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features.People.GuardPrivacy;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>What becomes of a request when its people, its practice or its city change: one rule each.</summary>
public sealed class ContactChangesScenario
{
    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void WhoAskedIsForgottenAndNothingOfThemStays(Language asking)
    {
        using var world = ContactWorld.Brokered(asking);
        Forgets(world.Diego, asking);
        Assert.Equal((ContactState.Expired, EndCause.AskerGone, Person.Nobody), (world.Request.State, world.Request.Ended, world.Request.AskedBy));
        world.Ana.Sees(world.Theirs.EndedForOthers(EndCause.AskerGone, "Tandil", ContactWorld.Title, 60));
        Assert.DoesNotContain(world.Scenario.Everything(), document =>
            document.Contains("waldino", StringComparison.OrdinalIgnoreCase) || document.Contains("Queremos ver", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void TheOnlyAuthorIsForgottenAndNobodyIsLeftToAnswer(Language asking)
    {
        using var world = ContactWorld.Brokered(asking);
        Forgets(world.Ana, Other(asking));
        world.Diego.Sees(world.Texts.Ended(EndCause.NobodyAnswers, "Campinas", "Tandil", ContactWorld.Title, 60));
        world.Diego.Says("/start p_BBP-2026-0012");
        world.Diego.SeesNot(world.Texts.Talk);
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void AnAuthorLeavesAndTheOthersHoldIt(Language asking)
    {
        using var world = ContactWorld.Brokered(asking);
        var bia = world.Joins();
        bia.Sees(world.Theirs.ToAuthor("Tandil", "visitar «Feria de la economía social», de Campinas", world.Theirs.Broker(false)));
        Forgets(world.Ana, Other(asking));
        world.Agrees(bia);
        world.Diego.Sees("Bia");
        Assert.Equal(bia.Id, world.Request.AgreedBy);
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void WhoAgreedLeavesBeforeTheIntroductionAndTheOthersAreAsked(Language asking)
    {
        using var world = ContactWorld.Brokered(asking);
        var bia = world.Joins();
        world.Diego.Blocks();
        world.Agrees(world.Ana);
        Assert.Equal(ContactState.Agreed, world.Request.State);
        world.Ana.PressesCode("x.leave", world.Request.PracticeId);
        Assert.Equal((ContactState.Brokered, null), (world.Request.State, world.Request.AgreedBy));
        world.Diego.Unblocks();
        world.Diego.SeesNot("Zulema");
        world.Agrees(bia);
        world.Diego.Sees("zulema@campinas.example");
        Assert.Equal(bia.Id, world.Request.AgreedBy);
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void LeavingTheCityEndsWhatWasAskedForIt(Language asking)
    {
        using var world = ContactWorld.Brokered(asking);
        world.Diego.Says("/perfil");
        world.Diego.Taps(world.Pick("Ciudad", "Cidade"));
        world.Diego.Says("canelones");
        world.Diego.Sees(world.Texts.Ended(EndCause.AskerGone, "Campinas", "Tandil", ContactWorld.Title, 60));
        world.Ana.Sees(world.Theirs.EndedForOthers(EndCause.AskerGone, "Tandil", ContactWorld.Title, 60));
        var elsa = world.Scenario.Official("Elsa", "ar-tandil", asking == Language.Pt ? "pt-br" : "es");
        world.Asks(elsa);
        Assert.Single(Open(world));
    }

    [Theory]
    [InlineData(Language.Es, PracticeState.Withdrawn)]
    [InlineData(Language.Pt, PracticeState.Withdrawn)]
    [InlineData(Language.Es, PracticeState.Archived)]
    [InlineData(Language.Pt, PracticeState.Archived)]
    public void APracticeThatIsNotPublicAnyMoreEndsIt(Language asking, PracticeState state)
    {
        using var world = ContactWorld.Brokered(asking);
        var id = world.Request.PracticeId;
        if (state == PracticeState.Archived)
        {
            world.Marta.PressesCode("v.askend", id);
            world.Marta.Sees("También termina 1 pedido de contacto abierto.");
            world.Marta.Taps("Sí, archivarla");
        }
        else
        {
            world.Ana.PressesCode("s.hub", id);
            world.Ana.Taps(asking == Language.Pt ? "Más" : "Mais");
            world.Ana.Taps("Retirar");
            world.Ana.Sees(world.PickTheirs("También termina 1 pedido de contacto abierto.", "Também termina 1 pedido de contato aberto."));
            world.Ana.Taps(asking == Language.Pt ? "Sí, retirar" : "Sim, retirar");
        }

        Assert.Equal(EndCause.PracticeGone, world.Request.Ended);
        world.Diego.Sees(world.Texts.Ended(EndCause.PracticeGone, "Campinas", "Tandil", ContactWorld.Title, 60));
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void TwoSpellingsOfACityBecomeOneAndOneRequestGoesOn(Language asking)
    {
        using var world = new ContactWorld(asking);
        var elsa = world.Scenario.Official("Elsa", "ar-tandil", world.Pick("es", "pt-br"));
        world.Scenario.Write(work => work.Put(Persons.All, work.Find(Persons.All, elsa.Id)! with { Place = new Place { Name = "Tandil Centro", Country = Country.FromText("AR") } }));
        world.Asks(elsa);
        world.Asks(world.Diego);
        world.Lucia.Taps("Pasar el pedido");
        Assert.Equal(2, Open(world).Length);
        Merges(world, "Tandil Centro", "Tandil");
        var left = Assert.Single(Open(world));
        Assert.Equal((world.Diego.Id, "Tandil"), (left.AskedBy, left.Asking.Name));
        elsa.Sees(world.Texts.Ended(EndCause.Joined, "Campinas", "Tandil", ContactWorld.Title, 60));
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void TheAskingCityTurnsOutToBeThePracticesOwn(Language asking)
    {
        using var world = new ContactWorld(asking);
        world.Scenario.Write(work => work.Put(Persons.All, work.Find(Persons.All, world.Diego.Id)! with { Place = new Place { Name = "Campinas Norte", Country = Country.FromText("BR") } }));
        world.Asks(world.Diego);
        Merges(world, "Campinas Norte", "Campinas");
        Assert.Equal(EndCause.SameSide, world.Request.Ended);
        world.Diego.Sees(world.Pick("Ahora usted es de la misma ciudad.", "Agora você é da mesma cidade."));
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void WithoutASecretariatTheCoordinationPassesItOnAndTheHistorySaysSo(Language asking)
    {
        using var world = new ContactWorld(asking);
        world.Asks(world.Diego);
        Assert.Empty(world.Marta.Chat.Messages);
        world.Lucia.Blocks();
        world.Marta.Sees("Un pedido de contacto espera que usted lo pase");
        world.Marta.Taps("Pasar el pedido");
        Assert.Equal(ContactMark.CoordinationInstead, world.Request.PassedOn!.Mark);
        world.Diego.Sees(world.Texts.PassedOn(world.Texts.Broker(true), "Campinas", ContactWorld.Title));
        world.Diego.Says("/contactos");
        world.Diego.Taps("1. Feria de la economía social");
        world.Diego.Sees(world.Texts.PassedOnByCoordination);
    }

    [Fact]
    public void AHandoverGivesItToTheNextCoordination()
    {
        using var world = new ContactWorld(Language.Es);
        Forgets(world.Lucia, Language.Es);
        var nora = world.Scenario.Official("Nora", "uy-canelones");
        world.Asks(world.Diego);
        world.Marta.Sees("Un pedido de contacto espera que usted lo pase");
        var old = world.Marta.Last;
        world.Marta.Says("/coordinacion");
        world.Marta.Taps("Más");
        world.Marta.Taps("Traspasar la coordinación");
        world.Marta.Taps("Coordina");
        world.Marta.Says("canelones");
        world.Marta.Taps("Ver qué cambia");
        world.Marta.Taps("Ofrecer el traspaso");
        nora.Taps("Aceptar la coordinación");
        world.Marta.Taps(old, "Pasar el pedido");
        world.Marta.SeesToast("Este pedido cambió mientras tanto.");
        world.Scenario.Pass(Duration.FromDays(1));
        nora.Sees("Un pedido de contacto espera su decisión");
        nora.Taps("Ver el pedido");
        nora.Taps("Pasar el pedido");
        Assert.Equal(ContactState.Brokered, world.Request.State);
    }

    private static Language Other(Language asking) => asking == Language.Pt ? Language.Es : Language.Pt;

    private static void Forgets(Phone phone, Language language)
    {
        var texts = PrivacyTexts.All.In(language);
        phone.Says("/privacidad");
        phone.Taps(texts.Delete);
        phone.Taps(texts.YesDelete);
        phone.Taps(texts.DeleteForEver);
    }

    private static void Merges(ContactWorld world, string from, string into)
    {
        world.Marta.Says("/coordinacion");
        world.Marta.Taps("Ciudades");
        world.Marta.Taps($"«{from}»");
        world.Marta.Taps("Unir con otra ciudad");
        world.Marta.Says(into);
        world.Marta.Taps("Sí, unir");
    }

    private static ContactRequest[] Open(ContactWorld world) => [.. world.Scenario.Read(work => work.Query(ContactRequests.Open, KeyRange.All))];
}
