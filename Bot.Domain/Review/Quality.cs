using System.Collections.Frozen;
using System.Collections.Immutable;
using Bot.Domain.Practices;

namespace Bot.Domain.Review;

/// <summary>What would make a practice more useful; help, never a reason to refuse it.</summary>
public enum QualityHint
{
    /// <summary>Nothing about difficulties and lessons, which other cities look for first.</summary>
    NoLessons,

    /// <summary>The summary praises and does not tell.</summary>
    OnlyPraise,

    /// <summary>The results name no figure.</summary>
    NoFigure,
}

/// <summary>Reads a practice for hints before it is submitted.</summary>
public static class Quality
{
    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet(Folding.Words(
        "a al ante como con de del desde e el ella ellas ellos en entre era es esta este esto fue ha han hay la las le lo los mas muy no nos o para por que se ser si sin "
        + "sobre son su sus tan todo toda todos todas un una uno y ya ao aos as com da das do dos ela elas ele eles em essa esse foi foram mais muito na nas nem no nos os ou "
        + "para pela pelo por que sao se sem ser seu sua suas tao tem um uma umas uns nuestra nuestro nossa nosso"));

    private static readonly FrozenSet<string> Praise = FrozenSet.ToFrozenSet(Folding.Words(
        "admirable bella bello buena bueno destacada destacado ejemplar ejemplo espectacular estupenda estupendo excelente excelentes excepcional exito exitosa exitoso "
        + "extraordinaria extraordinario fabulosa fabuloso fantastica fantastico gran grande grandes historica historico impecable importante importantes increible innovador "
        + "innovadora inolvidable inspirador inspiradora linda lindo magnifica magnifico maravillosa maravilloso mejor mejores modelo notable orgullo perfecta perfecto practica proyecto "
        + "programa experiencia iniciativa unica unico valiosa valioso ciudad municipio pais region "
        + "admiravel boa bom bela belo destaque exemplar exemplo espetacular excelentes excepcional sucesso bem sucedida sucedido extraordinaria extraordinario fantastica fantastico "
        + "grande grandes historica historico incrivel inovador inovadora linda lindo maravilhosa maravilhoso melhor melhores notavel orgulho otima otimo perfeita perfeito pratica projeto "
        + "experiencia iniciativa unica unico valiosa valioso cidade regiao"));

    private static readonly FrozenSet<string> Figures = FrozenSet.ToFrozenSet(Folding.Words(
        "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintiun veintidos veintitres veinticuatro veinticinco "
        + "decena decenas docena docenas centenar centenares doscientos doscientas trescientos trescientas cuatrocientos quinientos quinientas treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos mil miles millon millones "
        + "mitad tercio cuarto doble triple duplico triplico duplicaron triplicaron "
        + "dois duas quatro sete oito nove dez onze doze treze catorze quatorze quinze dezesseis dezessete dezoito dezenove vinte dezena dezenas duzia duzias centena centenas duzentos duzentas "
        + "trezentos trezentas quatrocentos quinhentos quinhentas trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento centos milhares milhao milhoes "
        + "metade terco quarto dobro triplo dobrou triplicou dobraram triplicaram"));

    /// <summary>In the order of the record's fields; empty where nothing is to be said.</summary>
    public static ImmutableArray<QualityHint> HintsFor(PracticeRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return
        [
            .. Only(QualityHint.OnlyPraise, IsOnlyPraise(record.Summary.Text, record.Title.Text)),
            .. Only(QualityHint.NoFigure, record.Indicators.IsEmpty && !HasFigure(record.Results.Text)),
            .. Only(QualityHint.NoLessons, record.Lessons is null),
        ];
    }

    /// <summary>The field in which a hint is followed.</summary>
    public static string FieldOf(QualityHint hint) => hint switch
    {
        QualityHint.OnlyPraise => PracticeFields.Summary,
        QualityHint.NoFigure => PracticeFields.Results,
        _ => PracticeFields.Lessons,
    };

    /// <summary>To name the practice again tells nothing either.</summary>
    private static bool IsOnlyPraise(string summary, string title) =>
        Folding.Words(summary).Except(Folding.Words(title)).Where(word => !Small.Contains(word)).ToArray() is { Length: > 0 } words
            && words.All(Praise.Contains);

    private static bool HasFigure(string results) => results.Any(char.IsDigit) || Folding.Words(results).Any(Figures.Contains);

    private static QualityHint[] Only(QualityHint hint, bool isMeant) => isMeant ? [hint] : [];
}
