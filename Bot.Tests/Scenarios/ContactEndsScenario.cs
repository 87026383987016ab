using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.Contacts;
using Bot.Domain.Figures;
using Bot.Features.People.GuardPrivacy;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>What people hear when a contact ends, or somebody leaves, and what nobody may write where others read it.</summary>
public sealed class ContactEndsScenario
{
    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void WhoLeftTheCityAnswersNoMoreForIt(Language asking)
    {
        using var world = ContactWorld.Brokered(asking);
        var old = world.Ana.Last;
        world.Ana.Says("/perfil");
        world.Ana.Taps(world.PickTheirs("Ciudad", "Cidade"));
        world.Ana.Says("canelones");
        Assert.Equal(EndCause.NobodyAnswers, world.Request.Ended);
        world.Diego.Sees(world.Texts.Ended(EndCause.NobodyAnswers, "Campinas", "Tandil", ContactWorld.Title, 60));
        world.Ana.Taps(old, world.Theirs.Accept);
        Assert.Equal(ContactState.Expired, world.Request.State);
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void WhoKnowsTheOtherSideIsAskedWhatCameOfItAlsoFromAnotherCity(Language asking)
    {
        using var world = ContactWorld.Brokered(asking);
        world.Agrees(world.Ana);
        world.Diego.Says("/perfil");
        world.Diego.Taps(world.Pick("Ciudad", "Cidade"));
        world.Diego.Says("canelones");
        Assert.Equal(ContactState.Introduced, world.Request.State);
        world.Scenario.Pass(Duration.FromDays(30));
        world.Diego.Sees(world.Texts.WhatCame("Campinas", ContactWorld.Title, 30));
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void OfTwoAuthorsTheOneWhoStaysAnswers(Language asking)
    {
        using var world = ContactWorld.Brokered(asking);
        var bia = world.Joins();
        world.Ana.Says("/perfil");
        world.Ana.Taps(world.PickTheirs("Ciudad", "Cidade"));
        world.Ana.Says("canelones");
        Assert.Equal(ContactState.Brokered, world.Request.State);
        world.Agrees(bia);
        Assert.Equal((ContactState.Introduced, bia.Id), (world.Request.State, world.Request.AgreedBy));
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void TheOtherAuthorsHearThatOneSaidNo(Language asking)
    {
        using var world = ContactWorld.Brokered(asking);
        var bia = world.Joins();
        world.Ana.Taps(world.Theirs.NotNow);
        world.Ana.Sees(world.Theirs.RequestOf("Tandil", ContactWorld.Title));
        world.Ana.Says(world.PickTheirs("Este mes no podemos.", "Este mês não podemos."));
        world.Ana.Taps(world.PickTheirs("Listo", "Pronto"));
        world.Ana.Taps(world.Theirs.SendReason);
        bia.Sees(world.Theirs.CoauthorDeclined("Tandil", ContactWorld.Title));
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void WhereNobodyTellsWhatCameOfItBothHearThatItEnds(Language asking)
    {
        using var world = ContactWorld.Brokered(asking);
        world.Agrees(world.Ana);
        world.Scenario.Pass(Duration.FromDays(3));
        world.Diego.Says(world.Pick("/contactos", "/contatos"));
        world.Diego.Taps("1. Feria de la economía social");
        world.Diego.Sees(world.Texts.Arrived(3));
        world.Scenario.Pass(Duration.FromDays(58));
        world.Diego.Sees(world.Texts.EndedUntold("Campinas", ContactWorld.Title));
        world.Ana.Sees(world.Theirs.EndedUntold("Tandil", ContactWorld.Title));
        Assert.Equal(
            [new(ContactState.Introduced, 1)],
            world.Scenario.Read(work => NetworkFigures.Of(work, [], world.Scenario.Now, DateTimeZone.Utc)).Contacts);
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void WhatEverybodyReadsNamesNobody(Language language)
    {
        using var world = new AdoptionWorld(language);
        world.Opens(world.Diego);
        world.Diego.Taps(world.Texts.Applying);
        world.Diego.Says("03/2026");
        world.Diego.Says("Hablen con Juan Pérez, juan@x.example");
        world.Diego.Sees(world.Texts.WithoutPeople);
        world.Diego.Says("La hacemos los sábados.");
        world.Diego.Taps(world.Pick("Listo", "Pronto"));
        Assert.DoesNotContain(world.Scenario.Everything(), document => document.Contains("Pérez", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void WhoseFormAColleagueOvertookIsLedToHowItStands(Language language)
    {
        using var world = new AdoptionWorld(language);
        var elsa = world.Scenario.Official("Elsa", "ar-tandil", world.Pick("es", "pt-br"));
        world.Opens(elsa);
        elsa.Taps(world.Texts.Applying);
        world.Applies(world.Diego);
        elsa.Says("03/2026");
        elsa.Sees(world.Texts.HasChanged);
        elsa.Taps(world.Texts.SeeIt);
        elsa.Sees(world.Texts.Stands(AdoptionState.Applied, "Tandil", ContactWorld.Title));
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void BeforeOnesDataAreDeletedItIsSaidThatRequestsEnd(Language asking)
    {
        using var world = ContactWorld.Brokered(asking);
        foreach (var (who, language) in new[] { (world.Diego, asking), (world.Ana, Other(asking)) })
        {
            who.Says("/privacidad");
            who.Taps(PrivacyTexts.All.In(language).Delete);
            who.Sees(language == Language.Pt ? "Também termina 1 pedido de contato aberto." : "También termina 1 pedido de contacto abierto.");
        }
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void PressedTwiceNothingHasChangedMeanwhile(Language asking)
    {
        using var world = new ContactWorld(asking);
        world.Asks(world.Diego);
        world.Lucia.TapsTwice("Pasar el pedido");
        world.Lucia.Sees("Ahora responde Campinas");
        world.Ana.Taps(world.Theirs.Accept);
        world.Ana.TapsTwice(world.Theirs.YesIntroduce);
        world.Scenario.Pass(Duration.FromDays(30));
        world.Diego.TapsTwice(world.Texts.Outcome(ContactOutcome.Talked, true));
        world.Diego.Sees(world.Texts.WasReported(ContactOutcome.Talked, 30));
    }

    private static Language Other(Language asking) => asking == Language.Pt ? Language.Es : Language.Pt;
}
