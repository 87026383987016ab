using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Registers;
using Bot.Features.Registers;
using Bot.Texts;

namespace Bot.Public.Data;

/// <summary>What everybody may read of a register as a table, with the columns that the register declares.</summary>
internal static class RegisterTable
{
    /// <summary>Behind the code of a date, for the column that says it as people do.</summary>
    private const string InWords = "_texto";

    public static DataSet Of(
        Register register, string code, Bilingual<string> title, Func<Edition, Register, Language, IEnumerable<RegisterRecord>> records)
    {
        RegisterField[] fields = [.. register.Fields.Where(field => field.IsPublic)];
        var hasParent = register.Parent is not null;
        ImmutableArray<DataColumn> parent = hasParent ? [new("de", new("De", "De"), new("A qué pertenece.", "A que pertence."))] : [];
        return new(
            code,
            title,
            [
                .. parent,
                .. fields.SelectMany(field => ColumnsOf(register, field)),
                new(
                    "hoy",
                    new("Cómo está hoy", "Como está hoje"),
                    new(
                        "Cómo está el día de la descarga; vacío si nada cambia con los días.",
                        "Como está no dia do download; vazio se nada muda com os dias.")),
                new(
                    "revision",
                    new("Verificación", "Verificação"),
                    new("Si alguien la verificó, o si es un ejemplo.", "Se alguém a verificou, ou se é um exemplo.")),
                new(
                    "verificada",
                    new("Verificada", "Verificada"),
                    new(
                        "Día en que se revisó por última vez; vacío si nadie la verificó.",
                        "Dia da última revisão; vazio se ninguém verificou.")),
            ],
            (edition, language) => records(edition, register, language).Select(record => ImmutableArray.Create<string>(
            [
                .. hasParent ? [ParentOf(edition, register, record, language)] : Array.Empty<string>(),
                .. fields.SelectMany(field => CellsOf(field, record, language)),
                register.Standing(record, edition.Occasion, language),
                RevisionOf(edition, register, record, language),
                record.CheckedAt is { } at ? edition.IsoDayOf(at) : "",
            ])));
    }

    private static string RevisionOf(Edition edition, Register register, RegisterRecord record, Language language)
    {
        var texts = RegisterTexts.All.In(language);
        return record.IsExample ? texts.Example
            : record.State != RecordState.Verified ? texts.Unverified
            : register.IsStale(record, edition.Occasion) ? texts.Stale(Dates.Day(record.LookedAt, edition.Site.Network, language))
            : texts.StateVerified;
    }

    /// <summary>A date has a second column, which says also what is vague.</summary>
    private static IEnumerable<DataColumn> ColumnsOf(Register register, RegisterField field)
    {
        var name = new Bilingual<string>(field.Title(Language.Es), field.Title(Language.Pt));
        var says = ColumnWords.OfRegisters[$"{register.Code}.{field.Code}"];
        if (!field.IsDate)
        {
            yield return new(DataColumn.KeyOf(name.Es), name, says);
            yield break;
        }

        yield return new(
            DataColumn.KeyOf(name.Es),
            name,
            new($"{says.Es} ISO 8601; vacío si no es tan precisa.", $"{says.Pt} ISO 8601; vazio se não é tão precisa."));
        yield return new(
            DataColumn.KeyOf(name.Es) + InWords,
            new($"{name.Es}, en palabras", $"{name.Pt}, em palavras"),
            new("La misma fecha como la lee la gente.", "A mesma data como as pessoas leem."));
    }

    private static IEnumerable<string> CellsOf(RegisterField field, RegisterRecord record, Language language) =>
        field.IsDate ? [IsoDates.OfKept(record[field.Code]), field.Say(record, language)] : [field.Say(record, language)];

    private static string ParentOf(Edition edition, Register register, RegisterRecord record, Language language) =>
        edition.Occasion.Store.Find(RegisterBook.All, record.ParentId ?? "") is { } owner ? register.Parent!.NameOf(owner, language) : "";
}
