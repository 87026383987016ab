using Bot.Domain.Meetings;
using Bot.Domain.Registers;

namespace Bot.Tests.Scenarios;

/// <summary>A session of a Mercosur body becomes a meeting of the network; on Monday, 16 November 2026.</summary>
public sealed class PlannedSessionScenario
{
    [Theory]
    [InlineData("es", "/mercosur recm", "LXXX reunión: PPT Uruguay, 2.º…", "Planear esta reunión", "LXXX reunión de la RECM\njue 3 al vie 4 dic 2026", "Publicar", "En /mercosur: LXXX reunión de la RECM", "RECM. LXXX reunión\nPPT Uruguay", "En /reuniones: LXXX reunión de la RECM")]
    [InlineData("pt-br", "/mercosul recm", "LXXX reunião: PPT Uruguai, 2º semestre…", "Planejar esta reunião", "LXXX reunião da RECM\nqui 3 a sex 4 dez 2026", "Publicar", "Em /mercosul: LXXX reunião da RECM", "RECM. LXXX reunião\nPPT Uruguai", "Em /reunioes: LXXX reunião da RECM")]
    public void ASessionToComeIsPlannedAndEachLeadsToTheOther(
        string language, string find, string session, string plan, string preview, string publish, string toSession, string card,
        string toMeeting)
    {
        using var scenario = MeetingHall.Open();
        ToCome(scenario, "t-recm-67");
        var bia = scenario.Coordinator("Bia", languageCode: language);
        bia.Says(find);
        bia.Taps("1. RECM");
        bia.Taps(session);
        bia.Taps(plan);
        bia.Sees(preview);
        scenario.Restart();
        bia.Taps(publish);
        bia.Taps(find.StartsWith("/mercosur", StringComparison.Ordinal) ? "Más" : "Mais");
        bia.Taps(toSession);
        bia.Sees(card);
        Assert.Null(bia.Last.Find(plan));
        bia.Taps(toMeeting);
        bia.Sees(preview);
        var details = scenario.OnlyMeeting().Details;
        Assert.Equal(
            ("recm", "uy-montevideo", "2026-12-03/2026-12-04", "Montevideo", preview.Split('\n')[0]),
            (details.Kind.Code, details.Host!.CityId, details.Date.Text, details.Venue!.Text, details.Title!.Text));
        var rosa = scenario.Phone("Rosa", language);
        rosa.Says(find);
        rosa.Taps("1. RECM");
        rosa.Taps(session);
        rosa.Taps(toMeeting);
        rosa.Taps(toSession);
        rosa.Sees(card);
    }

    [Theory]
    [InlineData("m-cmc", "cmc", "CMC (órgano superior)", "LXXX reunión del CMC")]
    [InlineData("m-gmc", "gmc", "GMC (órgano ejecutivo)", "LXXX reunión del GMC")]
    [InlineData("m-ccm", "ccm", "CCM (comercio)", "LXXX reunión de la CCM")]
    [InlineData("m-crpm", "crpm", "CRPM (representantes)", "LXXX reunión de la CRPM")]
    [InlineData("m-fccr", "fccr", "FCCR (ciudades y provincias)", "LXXX reunión del FCCR")]
    [InlineData("m-fccp", "fccp", "FCCP (concertación política)", "LXXX reunión del FCCP")]
    [InlineData("m-recm", "recm", "RECM (cooperativas)", "LXXX reunión de la RECM")]
    [InlineData("m-reaf", "reaf", "REAF (agricultura familiar)", "LXXX reunión de la REAF")]
    [InlineData("m-sgt7", "sgt7", "SGT 7 (industria)", "LXXX reunión del SGT 7")]
    [InlineData("m-gip", "gip", "GIP (integración productiva)", "LXXX reunión del GIP")]
    [InlineData("m-new", "mercosur", "Otro órgano del Mercosur", "LXXX reunión de la RMAM")]
    public void EveryBodysSessionIsAMeetingOfItsKind(string body, string code, string kind, string title)
    {
        using var scenario = MeetingHall.Open();
        scenario.Write(work => work.Put(RegisterBook.All, work.Find(RegisterBook.All, "m-recm")! with
        {
            Id = "m-new",
            Values = work.Find(RegisterBook.All, "m-recm")!.Values.SetItem("name", "RMAM"),
        }));
        ToCome(scenario, "t-recm-67", place: "Montevideo", body);
        var martin = scenario.Coordinator("Martín");
        martin.PressesCode("c.card", "t-to-come", "", "0");
        martin.Taps("Planear esta reunión");
        martin.Sees($"{title}\njue 3 al vie 4 dic 2026");
        martin.Taps("Publicar");
        var details = scenario.OnlyMeeting().Details;
        Assert.Equal((code, kind), (details.Kind.Code, details.Kind.Spanish));
        Assert.Equal(MeetingFamily.Mercosur, MeetingFamilies.Of(details.Kind));
    }

    [Fact]
    public void OnlyWhoPlansMeetingsPlansASessionAndOnlyOneThatIsToCome()
    {
        using var scenario = MeetingHall.Open();
        ToCome(scenario, "t-recm-67");
        Assert.Null(OpensSession(scenario.Official("Ana"), "recm").Last.Find("Planear esta reunión"));
        var martin = OpensSession(scenario.Coordinator("Martín"), "recm");
        Assert.NotNull(martin.Last.Find("Planear esta reunión"));
        martin.Says("/mercosur recm");
        martin.Taps("1. RECM");
        martin.Taps("LXVII reunión: PPT Paraguay, 1.er…");
        Assert.Null(martin.Last.Find("Planear esta reunión"));
    }

    [Fact]
    public void TwoButtonsOfTheSameSessionLeadToOneMeetingUntilItIsCancelled()
    {
        using var scenario = MeetingHall.Open();
        ToCome(scenario, "t-recm-67");
        var bia = OpensSession(scenario.Coordinator("Bia"), "recm");
        var martin = OpensSession(scenario.Coordinator("Martín"), "recm");
        martin.Taps("Planear esta reunión");
        martin.Taps("Publicar");
        bia.Taps("Planear esta reunión");
        bia.Sees("LXXX reunión de la RECM\njue 3 al vie 4 dic 2026");
        Assert.Null(bia.Last.Find("Publicar"));
        martin.Taps("Más");
        martin.Taps("Cancelar la reunión");
        martin.Says("Paro de transporte");
        martin.Taps("Cancelar y avisar");
        Assert.Equal(MeetingState.Cancelled, scenario.OnlyMeeting().State);
        Assert.NotNull(OpensSession(bia, "recm").Last.Find("Planear esta reunión"));
    }

    private static Phone OpensSession(Phone phone, string body)
    {
        phone.Says($"/mercosur {body}");
        phone.Taps($"1. {body.ToUpperInvariant()}");
        phone.Taps("LXXX reunión: PPT Uruguay, 2.º…");
        return phone;
    }

    /// <summary>Another session of the body of a known one, on 3 and 4 December.</summary>
    private static void ToCome(Scenario scenario, string known, string place = "Montevideo", string? body = null) => scenario.Write(work =>
    {
        var one = work.Find(RegisterBook.All, known)!;
        work.Put(RegisterBook.All, one with
        {
            Id = "t-to-come",
            ParentId = body ?? one.ParentId,
            Values = one.Values
                .SetItem("ordinal", "80").SetItem("days", "3 y 4 de diciembre de 2026").SetItem("ppt", "UY").SetItem("place", place),
        });
    });
}
