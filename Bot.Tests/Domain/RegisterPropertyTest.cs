using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Features.Registers;
using Bot.Sheets;
using FsCheck;
using FsCheck.Fluent;
using MiniExcelLibs;
using NodaTime;
using static Bot.Features.Registers.RegisterField;

namespace Bot.Tests.Domain;

public sealed class RegisterPropertyTest
{
    private const string Secret = "zanahoria";

    private static readonly Instant Now = Instant.FromUtc(2026, 11, 16, 12, 0);

    private static readonly Person Marta = Verifier(1);

    private static readonly Person Lucas = Verifier(2);

    /// <summary>Small, so that the same field is often changed twice.</summary>
    private static readonly Gen<ImmutableDictionary<string, string>> Values =
        from numbers in Gen.Choose(0, 3).ArrayOf(4)
        select numbers.Select((number, field) => (Code: $"f{field}", Text: number == 0 ? "" : $"v{number}"))
            .Where(value => value.Text.Length > 0)
            .ToImmutableDictionary(value => value.Code, value => value.Text);

    /// <summary>Texts that mean something to spreadsheets, and texts that do not.</summary>
    private static readonly Gen<string> Cells = Gen.Elements(
        "=1+1", "+54 11", "-", "@suma", "a,b", "dos \"comillas\"", "línea\notra", "007", "2026-11-28", "ñandú 🌱", "'", "<b>", "50 %", "a;b", " x ");

    [Fact]
    public void OfTwoWhoChangeTheSameVersionNobodyLosesAWord() =>
        Prop.ForAll(Values.ToArbitrary(), Values.ToArbitrary(), Values.ToArbitrary(), (first, martas, lucas) =>
        {
            var record = RegisterSteps.Enter("1", "toy", null, first, Marta, RegisterOffices.OfTheNetwork, Now).Value;
            var seen = record.Version;
            record = record.Change(martas, seen, Marta, RegisterOffices.OfTheNetwork, Now).Value;
            record = record.Change(lucas, seen, Lucas, RegisterOffices.OfTheNetwork, Now).Value;
            foreach (var field in Enumerable.Range(0, 4).Select(number => $"f{number}"))
            {
                var (before, hers, his) = (Of(first, field), Of(martas, field), Of(lucas, field));
                Assert.Equal(his != before ? his : hers, record[field]);
            }

            Assert.Equal(Sorted(first), Sorted(record.ValuesAt(seen)));
            Assert.Equal(record.Version, record.History.Count(step => step.Step == RecordStep.Change));
        }).Holds();

    [Fact]
    public void WhatIsPrivateIsInNoFileAndOnNoCard() =>
        Prop.ForAll(Gen.Choose(0, 1).ArrayOf(5).ToArbitrary(), flags =>
        {
            RegisterField[] fields =
            [
                .. flags.Select((flag, place) => Line($"f{place}", 40, new(new($"Es{place}", "¿?"), new($"Pt{place}", "?"))))
                    .Select((field, place) => flags[place] == 1 ? field.Private() : field),
            ];
            var register = new Register { Code = "toy", Words = null!, Fields = [.. fields], CheckedEvery = Duration.FromDays(1) };
            var record = RegisterSteps.Enter("1", "toy", null, fields.ToImmutableDictionary(
                field => field.Code, field => field.IsPublic ? "manzana" : Secret), Marta, RegisterOffices.OfTheNetwork, Now).Value;
            foreach (var language in Enum.GetValues<Language>())
            {
                Assert.DoesNotContain(register.Shown(record, language, withPrivate: false), shown => shown.Value == Secret);
                Assert.Equal(flags.Sum(), register.Shown(record, language, withPrivate: true).Count(shown => shown.Value == Secret));
                var sheet = RegisterFiles.SheetOf(register, [record], _ => "", occasion: null!, DateTimeZone.Utc, language);
                Assert.DoesNotContain(sheet.Rows.SelectMany(row => row), cell => cell == Secret);
                Assert.Equal(5 - flags.Sum(), sheet.Rows[0].Count(cell => cell == "manzana"));
            }
        }).Holds(50);

    [Fact]
    public void AFileReadBackHoldsWhatWasWritten() =>
        Prop.ForAll(Cells.ArrayOf(3).NonEmptyListOf().ToArbitrary(), rows =>
        {
            var sheet = new Sheet(["Uno", "Dos", "Tres"], [.. rows.Select(row => row.ToImmutableArray())]);
            Assert.Equal(sheet.Rows.Select(row => string.Join('|', row)), Read(SheetFormat.Xlsx.Write(sheet), ExcelType.XLSX));
            Assert.Equal(
                sheet.Rows.Select(row => string.Join('|', row.Select(cell => "=+-@".Contains(cell[0]) ? "'" + cell : cell))),
                Read(SheetFormat.Csv.Write(sheet), ExcelType.CSV));
            Assert.DoesNotContain("línea\r", System.Text.Encoding.UTF8.GetString(SheetFormat.Csv.Write(sheet)), StringComparison.Ordinal);
        }).Holds(60);

    [Fact]
    public void SpreadsheetsReadTheAccentsOfAList() =>
        Assert.Equal(System.Text.Encoding.UTF8.GetPreamble(), SheetFormat.Csv.Write(new(["Uno"], [["ñandú"]]))[..3]);

    [Fact]
    public void AnEmptyListIsAFileWithItsColumns() =>
        Assert.Equal(["Uno|Dos"], Read(SheetFormat.Xlsx.Write(new(["Uno", "Dos"], [])), ExcelType.XLSX, header: false));

    /// <summary>Of a line end within a cell the reader of CSV makes two characters.</summary>
    private static IEnumerable<string> Read(byte[] content, ExcelType type, bool header = true)
    {
        using var file = new MemoryStream(content);
        return [.. file.Query(useHeaderRow: header, excelType: type).Cast<IDictionary<string, object>>().Select(row =>
            string.Join('|', row.Values).Replace("\r\n", "\n", StringComparison.Ordinal))];
    }

    private static string Of(ImmutableDictionary<string, string> values, string field) => values.GetValueOrDefault(field, "");

    private static IEnumerable<string> Sorted(ImmutableDictionary<string, string> values) =>
        values.Select(value => value.Key + value.Value).Order(StringComparer.Ordinal);

    private static Person Verifier(long id) => Person.Meet(id, "x", Language.Es, Now) with { Role = Role.Coordinator, Confirmed = true };
}
