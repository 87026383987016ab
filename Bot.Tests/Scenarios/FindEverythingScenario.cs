using System.Collections.Immutable;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Registers;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Records, meetings, points, actas and decisions are found beside practices, under one ranking.</summary>
public sealed class FindEverythingScenario : IDisposable
{
    private readonly Scenario _scenario = MeetingHall.Open();

    [Theory]
    [InlineData("es", "jacarandá: no encontré ninguna práctica. Hay otros 5 resultados", ". Fondo Jacarandá\nFinanciamiento. Mercosur. No reembolsable. Siempre abierta.", ". Fondo Jacarandá. Permanente\nFinanciamiento. Siempre abierta.", "Filtrar", "Qué", "Mercosur (3)", "jacarandá: 3 resultados\nCon filtro: Mercosur.\n1. Foro Jacarandá\nMercosur. Comisión de Representantes Permanentes del Mercosur. Vigente.", "Qué hace: Lee entre otras cosas")]
    [InlineData("pt-br", "jacarandá: não encontrei nenhuma prática. Há outros 5 resultados", ". Fondo Jacarandá\nFinanciamento. Mercosul. Não reembolsável. Sempre aberta.", ". Fondo Jacarandá. Permanente\nFinanciamento. Sempre aberta.", "Filtrar", "O quê", "Mercosul (3)", "jacarandá: 3 resultados\nCom filtro: Mercosul.\n1. Foro Jacarandá\nMercosul. Comissão de Representantes Permanentes do Mercosul. Vigente.", "O que faz: Lê entre outras coisas")]
    public void RecordsAreFoundAndNarrowedByWhatTheyAre(string language, string all, string source, string call, string filter, string what, string choice, string narrowed, string card)
    {
        Named("Fondo Jacarandá");
        Named("Foro Jacarandá", "m-crpm");
        var rosa = _scenario.Phone("Rosa", language);
        rosa.Says("jacarandá");
        rosa.Sees(all);
        rosa.Sees(source);
        rosa.Sees(call);
        rosa.Taps(filter);
        rosa.Taps(what);
        rosa.Taps(choice);
        rosa.Sees(narrowed);
        rosa.Taps("1. Foro Jacarandá");
        rosa.Sees(card);
    }

    [Fact]
    public void ARecordIsFoundUnderItsNewNameAndNotOnceItIsRetired()
    {
        var rosa = _scenario.Phone("Rosa");
        Named("Fondo Jacarandá");
        rosa.Says("jacarandá");
        rosa.Sees("1. Fondo Jacarandá\n");
        rosa.Sees("2. Fondo Jacarandá. Permanente\n");
        Put(known => known with { State = RecordState.Retired });
        rosa.Says("jacarandá");
        rosa.Sees("jacarandá: no encontré");
        Put(known => known with { State = RecordState.Verified });
        _scenario.Restart();
        rosa.Says("jacarandá");
        rosa.Sees("2. Fondo Jacarandá. Permanente\n");
    }

    [Theory]
    [InlineData("es", "acuerdo calendario ferias", "1. UTDEL-2026-R01\nAcuerdo. Armar un calendario de ferias", "1. UTDEL-2026-R01", "Está abierto.", "reunión de campinas", "Reunión. Reunión de la UT DEL, Campinas, vie 18 dic 2026, 10:00 de Brasilia.", "Fecha: vie 18 dic 2026")]
    [InlineData("pt-br", "acordo calendário feiras", "1. UTDEL-2026-R01\nDecisão. Armar un calendario de ferias", "1. UTDEL-2026-R01", "Está aberta.", "reunião de campinas", "Reunião. Reunião da UT DEL, Campinas, sex 18 dez 2026, 10:00 de Brasília.", "sex 18 dez 2026")]
    public void MeetingsAndDecisionsAreFound(string language, string decision, string found, string open, string card, string meeting, string about, string shown)
    {
        var martin = _scenario.Coordinator("Martín");
        martin.Plans("18/12/2026 a las 10");
        martin.Taps("Publicar");
        _scenario.Write(work => work.Put(DecisionBook.All, new()
        {
            Number = new(2026, 1),
            MeetingId = work.All(MeetingBook.All, Bot.Domain.Storage.KeyRange.All)[0].Id,
            Text = Bot.Domain.LongText.Parse("Armar un calendario de ferias", 60).Value,
            Cities = [Place.Listed(Cities.Shipped.Find("ar-tandil")!)],
            History = [new(DecisionStep.Make, martin.Id, _scenario.Now, DecisionState.Open)],
        }));
        var rosa = _scenario.Phone("Rosa", language);
        rosa.Says(decision);
        rosa.Sees(found);
        rosa.Taps(open);
        rosa.Sees(card);
        rosa.Says(meeting);
        rosa.Sees(about);
        rosa.Taps(rosa.Last.Buttons.First().Label);
        rosa.Sees(shown.Replace("Fecha: ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("es", "convocatoria jacarandá")]
    [InlineData("pt-br", "chamada jacarandá")]
    public void CallsThatHaveClosedComeAfterThoseThatAreOpen(string language, string search)
    {
        Named("Fondo Jacarandá");
        _scenario.Write(work =>
        {
            var known = work.Find(RegisterBook.All, "c-focem")!;
            foreach (var (id, closes) in new[] { ("c-1", "2026-11-10"), ("c-2", "2026-12-20"), ("c-3", "2026-11-12") })
            {
                work.Put(RegisterBook.All, known with
                {
                    Id = id,
                    CheckedAt = closes == "2026-12-20" ? known.CheckedAt : _scenario.Now,
                    Values = known.Values.SetItem("edition", $"Ronda {id[2..]}").SetItem("closes", closes),
                });
            }
        });
        var rosa = _scenario.Phone("Rosa", language);
        rosa.Says(search);
        int At(string round) => rosa.Last.Text.IndexOf(round, StringComparison.Ordinal);
        Assert.All(["Ronda 1", "Ronda 3"], closed => Assert.True(At("Ronda 2") >= 0 && (At(closed) < 0 || At(closed) > At("Ronda 2")), rosa.Last.Text));
    }

    [Theory]
    [InlineData("es", "reunión de montevideu")]
    [InlineData("pt-br", "reunião em Montevidéu")]
    [InlineData("pt-br", "Montevidéu")]
    public void AMeetingIsFoundByItsCityAsPortugueseCallsIt(string language, string search)
    {
        var martin = _scenario.Coordinator("Martín");
        martin.Plans("18/12/2026 a las 10");
        martin.Taps("Publicar");
        _scenario.Write(work =>
        {
            var meeting = work.All(MeetingBook.All, Bot.Domain.Storage.KeyRange.All)[0];
            work.Put(MeetingBook.All, meeting with { Details = meeting.Details with { Host = Place.Listed(Cities.Shipped.Find("uy-montevideo")!) } });
        });
        var rosa = _scenario.Phone("Rosa", language);
        rosa.Says(search);
        rosa.Sees(language == "es" ? "1. Reunión de la UT DEL, Montevideo" : "1. Reunião da UT DEL, Montevidéu");
    }

    [Theory]
    [InlineData("Assunção")]
    [InlineData("cooperativa de Assunção")]
    [InlineData("asunción")]
    public void ARecordIsFoundByItsCityAsPortugueseCallsIt(string search)
    {
        _scenario.Write(work => work.Put(RegisterBook.All, work.Find(RegisterBook.All, "s-focem")! with
        {
            Id = "v-asu",
            Register = "venture",
            Values = ImmutableDictionary<string, string>.Empty
                .Add("name", "Cooperativa Lapacho").Add("city", "py-asuncion").Add("scope", "public"),
        }));
        var rosa = _scenario.Phone("Rosa", "pt-br");
        rosa.Says(search);
        rosa.Sees("Cooperativa Lapacho");
    }

    [Theory]
    [InlineData("es", "Yapeyú: no encontré ninguna práctica. Hay otro resultado\n1. Yapeyú Uno")]
    [InlineData("pt-br", "Yapeyú: não encontrei nenhuma prática. Há outro resultado\n1. Yapeyú Uno")]
    public void WhatNobodyLookedAtForTwoYearsIsNeitherCountedNorNumbered(string language, string all)
    {
        Venture("v-1", "Yapeyú Uno", _scenario.Now);
        Venture("v-2", "Yapeyú", _scenario.Now - Duration.FromDays(731));
        var rosa = _scenario.Phone("Rosa", language);
        rosa.Says("Yapeyú");
        rosa.Sees(all);
        Venture("v-1", "Yapeyú Uno", _scenario.Now - Duration.FromDays(731));
        rosa.Says("Yapeyú");
        rosa.SeesNot("resultado");
        rosa.Sees(language == "es" ? "Yapeyú: no encontré" : "Yapeyú: não encontrei");
    }

    [Fact]
    public void AVerifiedRecordComesBeforeOneThatNobodyVerifiedAndEachIsOneParagraph()
    {
        Venture("v-1", "Cooperativa Lapacho", _scenario.Now - Duration.FromDays(30));
        Venture("v-2", "Cooperativa Lapacho", _scenario.Now, RecordState.Unverified, "Teje lapacho.\n\nVende lapacho\nen la feria.");
        var rosa = _scenario.Phone("Rosa");
        rosa.Says("lapacho");
        rosa.Sees("2. Cooperativa Lapacho\n");
        var second = rosa.Last.Text[rosa.Last.Text.IndexOf("2. Cooperativa", StringComparison.Ordinal)..];
        Assert.Contains("Sin verificar", second, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n", second, StringComparison.Ordinal);
        Assert.DoesNotContain("Vende lapacho\nen", second, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es", "Montevideo", "Montevideo")]
    [InlineData("pt-br", "Montevidéu", "Palacio Legislativo, Montevideo")]
    [InlineData("es", "montevideo", "Montevidéu")]
    public void AMercosurMeetingIsFoundByItsPlace(string language, string search, string where)
    {
        _scenario.Write(work => work.Put(RegisterBook.All, work.Find(RegisterBook.All, "s-focem")! with
        {
            Id = "x-1",
            Register = BodySession.Register,
            ParentId = "m-crpm",
            Values = ImmutableDictionary<string, string>.Empty
                .Add(BodySession.OrdinalField, "CCXCI").Add(BodySession.DaysField, "3 de junio de 2027").Add(BodySession.PlaceField, where),
        }));
        var rosa = _scenario.Phone("Rosa", language);
        rosa.Says(search);
        rosa.Sees("CCXCI");
    }

    [Fact]
    public void APastedParagraphIsNotCorrected()
    {
        _scenario.Write(work => work.Put(PracticeBank.All, new PublishedPractice(1, "Plaza del jacarandá") { At = _scenario.Now }));
        var rosa = _scenario.Phone("Rosa");
        rosa.Says("jacarnadá");
        rosa.Sees("¿Quiso decir");
        rosa.Says("la plaza del jacarnadá está hermosa esta semana y queremos contarles a todos lo que hicimos");
        rosa.SeesNot("¿Quiso decir");
    }

    [Fact]
    public void GroupsAndListsOfPracticesStayWithPractices()
    {
        var group = _scenario.NetworkGroup(-1001, "UT DEL");
        _scenario.Write(work => work.Put(PracticeBank.All, new PublishedPractice(1, "Plaza del jacarandá") { At = _scenario.Now }));
        Named("Fondo Jacarandá");
        var rosa = _scenario.Phone("Rosa");
        rosa.SaysIn(group, "jacarandá");
        Assert.StartsWith("jacarandá: 1 práctica\n1. Plaza del jacarandá", _scenario.GroupView(-1001).Last.Text, StringComparison.Ordinal);
        rosa.Says("/practicas");
        rosa.Taps("Las más nuevas");
        rosa.Sees("Las más nuevas: 1 práctica");
        rosa.Says("jacarandá");
        rosa.Sees("jacarandá: 3 resultados");
        rosa.Taps("Filtrar");
        rosa.Taps("Qué");
        rosa.Taps("Práctica (1)");
        rosa.Sees("jacarandá: 1 práctica");
    }

    public void Dispose() => _scenario.Dispose();

    private void Venture(string id, string name, Instant looked, RecordState state = RecordState.Verified, string about = "") =>
        _scenario.Write(work => work.Put(RegisterBook.All, work.Find(RegisterBook.All, "s-focem")! with
        {
            Id = id,
            Register = "venture",
            State = state,
            EnteredAt = looked,
            CheckedAt = state == RecordState.Verified ? looked : null,
            Values = ImmutableDictionary<string, string>.Empty
                .Add("name", name).Add("city", "py-asuncion").Add("scope", "public").Add("about", about),
        }));

    /// <summary>In both languages.</summary>
    private void Named(string name, string id = "s-focem") => _scenario.Write(work =>
    {
        var known = work.Find(RegisterBook.All, id)!;
        work.Put(RegisterBook.All, known with { Values = known.Values.SetItem("name", name).Remove("namept") });
    });

    private void Put(Func<RegisterRecord, RegisterRecord> change) =>
        _scenario.Write(work => work.Put(RegisterBook.All, change(work.Find(RegisterBook.All, "s-focem")!)));
}
