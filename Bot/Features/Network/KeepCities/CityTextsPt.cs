using Bot.Texts;

namespace Bot.Features.Network.KeepCities;

internal static class CityTextsPt
{
    public static readonly CityTexts Texts = new()
    {
        Title = count => Html.Of($"<b>Cidades da lista: {Locale.Pt.Number(count)}</b>"),
        NotListed = count => Html.Of($"<b>A confirmar: {Locale.Pt.Number(count)}</b>. Não estão na lista: alguém as digitou."),
        From = (people, practices) =>
            $"{Plural.Count(people, "pessoa", "pessoas")}, {Plural.Count(practices, "prática", "práticas")}.",
        Earlier = Nouns.PreviousPage.Pt,
        Later = Nouns.NextPage.Pt,
        ToCoordination = "Voltar à coordenação",
        ToList = "Voltar às cidades",
        Add = "Adicionar à lista",
        IsAnother = "Unir com outra cidade",
        HourIs = time => $"Horário local: {time}.",
        ChangeHour = "Alterar o horário",
        WhichHour = city => Html.Of($"<b>{city}</b>: que horas são lá agora?"),
        AskName = new("Nome", "Como se escreve o nome da cidade?", "Serra Nova"),
        AskCountry = new("País", "De que país é?"),
        BeforeAdding = new("Antes de adicionar", "Ficará na lista para todas as pessoas."),
        AskOther = new("A outra cidade", "Qual cidade da lista é a mesma?", "Serra Nova"),
        AskToMerge = (from, into, many) => Html.Lines(
            Html.Of($"<b>Unir «{from}» com {into}?</b>"),
            Html.Of($"Permanece {into}; «{from}» deixa de aparecer."),
            Html.Of($"Passam para {into}: {many}"),
            Html.Of($"Pode ser desfeito durante um dia.")),
        CanBeUndone = (from, until) => $"Unida com «{from}». Pode ser desfeito até {until}.",
        Undo = "Desfazer a união",
        IsSeparated = (from, into) => $"Desfeito: «{from}» e {into} não estão mais unidas.",
        UndoIsOver = "Já passou um dia, ou alguém a desfez: essa união não pode ser desfeita.",
        YesMerge = "Sim, unir",
        No = "Não, voltar",
        IsAdded = city => $"{city} já está na lista.",
        IsMerged = city => $"Ficou: {city}.",
        HourIsChanged = city => $"Horário de {city} alterado.",
        Gone = Html.Of($"Essa cidade não está mais assim na lista: alguém a alterou."),
    };
}
