using System.Collections.Immutable;
using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Domain.Registers;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>
/// Who follows a body of Mercosur, and what groups hear of bodies and calls on Mondays. From Monday, 16 November 2026, 9:00 in Buenos Aires.
/// </summary>
public sealed class FollowBodiesScenario : IDisposable
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    private static readonly Duration Week = Duration.FromDays(7);

    private readonly Scenario _scenario = MeetingHall.Open();

    [Theory]
    [InlineData("es", "/mercosur recm", "Seguir esta instancia", "Dejar de seguirla", "Novedades de las instancias que sigue\n1. RECM. LXVIII reunión. Reunión nueva: PPT Uruguay, 2.º semestre de 2026.", "1. RECM. LXVIII reunión. Cambió su ficha.", "Lugar: Montevideo")]
    [InlineData("pt-br", "/mercosul recm", "Acompanhar esta instância", "Deixar de acompanhar", "Novidades das instâncias que você acompanha\n1. RECM. LXVIII reunião. Reunião nova: PPT Uruguai, 2º semestre de 2026.", "1. RECM. LXVIII reunião. A ficha mudou.", "Local: Montevideo")]
    public void WhoFollowsABodyHearsOnMondaysWhatIsNew(string language, string find, string follow, string leave, string entered, string changed, string place)
    {
        var rosa = _scenario.Phone("Rosa", language);
        rosa.Says(find);
        rosa.Taps("1. RECM");
        rosa.Taps(follow);
        var card = rosa.Last;
        var before = rosa.Chat.Messages.Count;
        _scenario.Pass(Week);
        Assert.Equal(before, rosa.Chat.Messages.Count);
        Session(version: 0, RecordState.Unverified);
        Session(version: 0, RecordState.Verified, body: "m-crpm");
        _scenario.Pass(Week);
        Assert.Equal(before, rosa.Chat.Messages.Count);
        Session(version: 0, RecordState.Verified);
        _scenario.Pass(Week);
        rosa.Sees(entered);
        Session(version: 1, RecordState.Unverified, ("place", "Montevideo"));
        _scenario.Pass(Week);
        Assert.Equal(before + 1, rosa.Chat.Messages.Count);
        Session(version: 1, RecordState.Verified, ("place", "Montevideo"));
        _scenario.Pass(Week + Week);
        rosa.Sees(changed);
        Assert.Equal(before + 2, rosa.Chat.Messages.Count);
        rosa.Taps(rosa.Last.Buttons.First().Label);
        rosa.Sees(place);
        rosa.Taps("RECM");
        rosa.Taps(leave);
        Session(version: 2, RecordState.Verified, ("place", "Salto"));
        _scenario.Pass(Week);
        Assert.Equal(before + 2, rosa.Chat.Messages.Count);
    }

    [Fact]
    public void AGroupHearsOfCallsAndBodiesInOneMessageAndOfNothingTwice()
    {
        var martin = _scenario.Coordinator("Martín");
        var (group, other) = (_scenario.Authorised(martin, Del, GroupLanguage.Both), _scenario.Authorised(martin, new(-1002, "Comisión")));
        Call(new(2027, 3, 1), "c-vieja", "Vieja");
        martin.SaysIn(Del, "/grupo");
        martin.TapsIn(Del, group.Last, "Novedades de los lunes");
        martin.TapsIn(Del, group.Last, "Agregar: convocatorias");
        martin.TapsIn(Del, group.Last, "Agregar: RECM");
        Assert.Contains("Novedades de los lunes: convocatorias y RECM\n", group.Last.Text, StringComparison.Ordinal);
        var before = group.Messages.Count;
        _scenario.Pass(Week);
        Assert.Equal(before, group.Messages.Count);
        Call(new(2027, 1, 20), "c-ferias", "Ferias");
        Session(version: 0, RecordState.Verified);
        _scenario.Pass(Week);
        Assert.Equal(
            """
            Novedades de la semana
            1. FOCEM. Ferias. Abrió; cierra: mié 20 ene 2027.
            2. RECM. LXVIII reunión. Reunión nueva: PPT Uruguay, 2.º semestre de 2026.

            Novidades da semana
            1. FOCEM. Ferias. Abriu; encerra: qua 20 jan 2027.
            2. RECM. LXVIII reunião. Reunião nova: PPT Uruguai, 2º semestre de 2026.
            """,
            group.Last.Text);
        Assert.Equal("https://t.me/bbp_bot?start=ficha_c-ferias", group.Last.Find("1. FOCEM. Ferias")?.Url);
        Assert.Equal(before + 1, group.Messages.Count);
        Call(new(2027, 2, 1), "c-ferias", "Ferias");
        _scenario.Restart();
        _scenario.Pass(Week);
        Assert.StartsWith("Novedades de la semana\n1. FOCEM. Ferias. Se extendió el plazo: mié 20 ene 2027 → lun 1 feb 2027.\n", group.Last.Text, StringComparison.Ordinal);
        _scenario.Pass(Week + Week + Week);
        Assert.Equal(before + 2, group.Messages.Count);
        Assert.Single(other.Messages);
    }

    [Fact]
    public void OGrupoDeixaDeOuvirEOQueVeioNoMeioNaoSeConta()
    {
        var bia = _scenario.Coordinator("Bia", "br-campinas", "pt-br");
        var group = _scenario.Authorised(bia, Del, GroupLanguage.Pt);
        bia.SaysIn(Del, "/grupo");
        Assert.Contains("Novidades das segundas: nenhuma", group.Last.Text, StringComparison.Ordinal);
        bia.TapsIn(Del, group.Last, "Novidades das segundas");
        bia.TapsIn(Del, group.Last, "Adicionar: chamadas");
        bia.TapsIn(Del, group.Last, "Remover: chamadas");
        Call(new(2027, 1, 20), "c-feiras", "Feiras");
        var before = group.Messages.Count;
        _scenario.Pass(Week);
        Assert.Equal(before, group.Messages.Count);
        bia.TapsIn(Del, group.Last, "Adicionar: chamadas");
        _scenario.Pass(Week);
        Assert.Equal(before, group.Messages.Count);
        _scenario.Pass(Duration.FromDays(30));
        Assert.Equal("Novidades da semana\n1. FOCEM. Feiras. Faltam 30 dias; encerra: qua 20 jan 2027.", group.Messages[before].Text);
        var rosa = _scenario.Phone("Rosa", "pt-br");
        rosa.Says("/start ficha_c-feiras");
        rosa.Sees("FOCEM. Feiras\nAberta; encerra: qua 20 jan 2027.");
    }

    public void Dispose() => _scenario.Dispose();

    private void Call(LocalDate closes, string id, string name) => Put(id, "calls", "s-focem", version: 0, RecordState.Verified, new()
    {
        ["edition"] = name,
        [FundingCall.ClosesField] = new MeetingDate.Day(closes).Text,
        ["link"] = "https://example.org",
    });

    private void Session(int version, RecordState state, (string Field, string Value) more = default, string body = "m-recm") => Put(
        "t-new" + body, "sessions", body, version, state, new()
        {
            ["ordinal"] = "68",
            [BodySession.DaysField] = "2026-11-12",
            [BodySession.PresidencyField] = "UY",
            [more.Field ?? "what"] = more.Value ?? "Se presentó el plan.",
        });

    private void Put(string id, string register, string parent, int version, RecordState state, Dictionary<string, string> values) =>
        _scenario.Write(work => work.Put(RegisterBook.All, new()
        {
            Id = id,
            Register = register,
            ParentId = parent,
            Values = values.ToImmutableDictionary(),
            Version = version,
            State = state,
            EnteredBy = "0",
            EnteredAt = _scenario.Now,
            CheckedAt = _scenario.Now,
        }));
}
