using System.Text.Json;
using Bot.Domain;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Tandil asks, Lucía passes it on, Ana agrees, both see each other, and a month later they say what came of it.</summary>
public sealed class ContactScenario
{
    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void TheWholeStory(Language asking)
    {
        using var world = new ContactWorld(asking);
        var (ana, diego, lucia) = (world.Ana, world.Diego, world.Lucia);
        world.Asks(diego);
        diego.Sees(world.Texts.IsSent(world.Texts.Broker(false), "Campinas"));
        lucia.Sees("Un pedido de contacto espera que usted lo pase\nUna persona de Tandil quiere visitar «Feria de la economía social», de Campinas.");
        lucia.Sees(world.Pick("Queremos ver cómo eligieron el predio.", "Queremos ver como escolheram o terreno."));
        Assert.Empty(ana.Chat.Messages);

        world.PassesOn();
        lucia.Sees("Hecho. Ahora responde Campinas.");
        diego.Sees(world.Pick("Ya lo pasó la Secretaría Técnica; ahora responde Campinas.", "Quem encaminhou foi a Secretaria Técnica; agora responde Campinas."));
        ana.Sees(world.PickTheirs("Tandil quiere hablar con su ciudad", "Tandil quer falar com a sua cidade"));
        ana.Taps(world.Theirs.Accept);
        ana.Sees(world.PickTheirs("Tandil recibirá este contacto:\nZulema Quispe", "Tandil vai receber este contato:\nZulema Quispe"));
        ana.SeesNot("Waldino");
        diego.SeesNot("Zulema");

        ana.Taps(world.Theirs.YesIntroduce);
        diego.Sees("Zulema Quispe\ndirectora");
        Assert.Equal("zulema@campinas.example", diego.Last.Find(world.Texts.CopyMail)!.CopyText);
        Assert.Equal("+55 19 3116 0101", diego.Last.Find(world.Texts.CopyPhone)!.CopyText);
        ana.Sees(world.PickTheirs("Waldino Iturralde\nCorreo: waldino@tandil.example", "Waldino Iturralde\nE-mail: waldino@tandil.example"));
        Assert.Contains($"tg://user?id={diego.Id}", ana.Last.Html, StringComparison.Ordinal);
        lucia.Sees("Tandil y Campinas ya se conocen.");
        lucia.SeesNot("Zulema");

        world.Scenario.Restart();
        world.Scenario.Pass(Duration.FromDays(30));
        diego.Taps(world.Texts.Outcome(ContactOutcome.Adapting, true));
        ana.Sees(world.PickTheirs("¿Cómo les fue con Tandil?\nLos contactos llegaron hace 30 días", "Como foi com Tandil?\nOs contatos chegaram há 30 dias"));
        Assert.Equal(ContactState.Introduced, world.Request.State);
        ana.Taps(world.Theirs.Outcome(ContactOutcome.Talked, false));
        Assert.Equal((ContactState.Closed, ContactOutcome.Adapting), (world.Request.State, world.Request.Outcome));
    }

    /// <summary>As the playground's example does.</summary>
    [Fact]
    public void WhatCameIntoTheStoreByItselfIsRemindedOfAndEnds()
    {
        using var world = new ContactWorld(Language.Es);
        world.Scenario.Write(work => work.Put(ContactRequests.All, ContactSteps.Ask(
            work,
            "request1",
            work.All(PracticeBank.All, KeyRange.All).Single(),
            work.Find(Persons.All, world.Diego.Id)!,
            ContactPurpose.All[0],
            words: null,
            Contact.Parse("Waldino Iturralde, +54 249 444 0202", world.Diego.Id).Value,
            world.Scenario.Now).Value));
        world.Scenario.Restart();
        Assert.Empty(world.Lucia.Chat.Messages);
        world.Scenario.Pass(Duration.FromDays(4));
        world.Lucia.Sees("«Feria de la economía social», de parte de Tandil. Espera desde hace 3 días.");
        world.Scenario.Restart();
        world.Scenario.Pass(Duration.FromDays(57));
        Assert.Equal((ContactState.Expired, EndCause.Silence), (world.Request.State, world.Request.Ended));
        world.Diego.Sees(world.Texts.Ended(EndCause.Silence, "Campinas", "Tandil", ContactWorld.Title, 60));
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void BothAreToldInTheSameCommit(Language asking)
    {
        using var world = new ContactWorld(asking);
        world.Asks(world.Diego);
        world.PassesOn();
        world.Ana.Taps(world.Theirs.Accept);
        world.Scenario.Holds = _ => true;
        world.Ana.Taps(world.Theirs.YesIntroduce);
        world.Scenario.Restart();
        var waiting = world.Scenario.Held.Select(entry => JsonSerializer.Serialize(entry.Effect)).ToArray();
        Assert.Contains(waiting, effect => effect.Contains("zulema@campinas.example", StringComparison.Ordinal));
        Assert.Contains(waiting, effect => effect.Contains("waldino@tandil.example", StringComparison.Ordinal));
        world.Scenario.Holds = null;
        world.Scenario.DeliversHeld();
        world.Diego.Sees("zulema@campinas.example");
        Assert.Contains(world.Ana.Chat.Messages, message => message.Text.Contains("waldino@tandil.example", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void WhoStillTalksIsAskedAgain(Language asking)
    {
        using var world = new ContactWorld(asking);
        world.Asks(world.Diego);
        world.PassesOn();
        world.Agrees(world.Ana);
        world.Scenario.Pass(Duration.FromDays(30));
        world.Diego.Taps(world.Texts.Outcome(ContactOutcome.GoingOn, true));
        world.Diego.Sees(world.Pick("Les vuelvo a preguntar en 30 días.", "Pergunto de novo em 30 dias."));
        world.Ana.Taps(world.Theirs.Outcome(ContactOutcome.Talked, false));
        var heard = world.Ana.Chat.Messages.Count;
        world.Scenario.Pass(Duration.FromDays(30));
        world.Diego.Sees(world.Pick("Los contactos llegaron hace 60 días", "Os contatos chegaram há 60 dias"));
        Assert.Equal(heard, world.Ana.Chat.Messages.Count);
        world.Diego.Taps(world.Texts.Outcome(ContactOutcome.Nothing, true));
        Assert.Equal((ContactState.Closed, ContactOutcome.Talked), (world.Request.State, world.Request.Outcome));
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void EachSideSeesHowItStands(Language asking)
    {
        using var world = new ContactWorld(asking);
        world.Diego.Says(world.Pick("/contactos", "/contatos"));
        world.Diego.Sees(world.Texts.NoContacts);
        world.Asks(world.Diego);
        world.Scenario.Pass(Duration.FromDays(2));
        world.Diego.Says("/contactos");
        world.Diego.Sees(world.Pick(
            "1. Usted quiere visitar «Feria de la economía social», de Campinas.\nAhora le toca a la Secretaría Técnica; después responde Campinas. Abierto desde hace 2 días.",
            "1. Você quer visitar «Feria de la economía social», de Campinas.\nAgora está com a Secretaria Técnica; depois responde Campinas. Aberto há 2 dias."));
        world.Ana.Says("/contactos");
        world.Ana.Sees(world.Theirs.NoContacts);
        world.Lucia.Says("/contactos");
        world.Lucia.Sees("1. Una persona de Tandil quiere visitar");
        world.Lucia.Taps("1. Feria de la economía social");
        world.Lucia.Taps("Pasar el pedido");
        world.Ana.Says("/contatos");
        world.Ana.Sees(world.PickTheirs("1. Una persona de Tandil quiere visitar", "1. Uma pessoa de Tandil quer visitar"));
        world.Ana.Sees(world.PickTheirs("Ahora responde Campinas.", "Agora responde Campinas."));
        world.Diego.Says("/contactos");
        world.Diego.Sees(world.PickTheirs("Agora responde Campinas.", "Ahora responde Campinas."));
        world.Marta.Says("/contactos");
        world.Marta.Sees("No hay contactos abiertos.");
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void WhoeverMissesTheMessageFindsTheContactAgain(Language asking)
    {
        using var world = new ContactWorld(asking);
        world.Asks(world.Diego);
        world.PassesOn();
        world.Diego.Blocks();
        world.Agrees(world.Ana);
        world.Ana.Sees(world.Theirs.IsAgreed("Tandil"));
        world.Ana.SeesNot("Waldino");
        Assert.Equal(ContactState.Agreed, world.Request.State);
        world.Diego.Unblocks();
        world.Diego.Sees("Zulema Quispe");
        world.Ana.Sees("Waldino Iturralde");
        world.Diego.Says("/contactos");
        world.Diego.Taps("1. Feria de la economía social");
        world.Diego.Sees("zulema@campinas.example");
    }
}
