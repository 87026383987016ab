using Bot.Domain.Search;
using Bot.Domain.Storage;

namespace Bot.Tests.Scenarios;

/// <summary>Texts outside of a form that are no search get an answer that fits, and are not noted as missed searches.</summary>
public sealed class NoSearchScenario
{
    [Theory]
    [InlineData("15hs", "Ahora no hay ninguna pregunta abierta.", "Agora não há nenhuma pergunta aberta.")]
    [InlineData("15 h", "Ahora no hay", "Agora não há")]
    [InlineData("a las 15:30", "Ahora no hay", "Agora não há")]
    [InlineData("16/10 às 9h", "Ahora no hay", "Agora não há")]
    [InlineData("amanhã", "Ahora no hay", "Agora não há")]
    [InlineData("16/10/2026", "Ahora no hay", "Agora não há")]
    [InlineData("9h30", "Ahora no hay", "Agora não há")]
    [InlineData("sí", "Ahora no hay", "Agora não há")]
    [InlineData("Não", "Ahora no hay", "Agora não há")]
    [InlineData("Listo", "Ahora no hay", "Agora não há")]
    [InlineData("ana@campinas.sp.gov.br", "Ahora no hay", "Agora não há")]
    [InlineData("+55 19 3116-0000", "Ahora no hay", "Agora não há")]
    [InlineData("https://www.ejemplo.org/nota", "Los enlaces no los abro.", "Links eu não abro.")]
    [InlineData("www.ejemplo.org", "Los enlaces", "Links eu")]
    [InlineData("t.me/otro_bot?start=a", "Los enlaces", "Links eu")]
    [InlineData("gracias", "Con gusto.", "Às ordens.")]
    [InlineData("ok", "Con gusto.", "Às ordens.")]
    [InlineData("OK!", "Con gusto.", "Às ordens.")]
    [InlineData("valeu", "Con gusto.", "Às ordens.")]
    [InlineData("https://t.me/bbp_bot", "Banco de Buenas Prácticas", "Banco de Boas Práticas")]
    [InlineData("t.me/BBP_bot?start=buscar", "¿Qué", "O que")]
    [InlineData("@bbp_bot", "Banco de Buenas Prácticas", "Banco de Boas Práticas")]
    public void Each_gets_its_answer(string text, string spanish, string portuguese)
    {
        foreach (var (language, said) in new[] { ("es", spanish), ("pt-br", portuguese) })
        {
            using var scenario = Open();
            var ana = scenario.Phone("Ana", language);
            ana.Says(text);
            ana.Sees(said);
            Assert.Empty(scenario.Read(work => work.All(MissedSearch.All, KeyRange.All)));
        }
    }

    [Theory]
    [InlineData("segunda feira")]
    [InlineData("feria de la tarde")]
    [InlineData("ferias de noche")]
    [InlineData("Ley 2973")]
    [InlineData("2031")]
    [InlineData("23.000")]
    [InlineData("a la")]
    [InlineData("no violencia")]
    [InlineData("mercado 15 de octubre")]
    public void What_may_be_looked_for_still_is(string text)
    {
        using var scenario = Open();
        var ana = scenario.Phone("Ana");
        ana.Says(text);
        ana.SeesNot("Ahora no hay ninguna pregunta abierta");
        ana.SeesNot("Los enlaces no los abro");
    }

    private static Scenario Open() => TownHall.Open();
}
