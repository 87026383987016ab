using Bot.Domain.Search;

namespace Bot.Tests.Search;

public sealed class CorrectionTests
{
    private readonly SearchIndex index = DevelopmentSet.Index();

    [Theory]
    [InlineData("posso pedir um crédito")]
    [InlineData("¿cómo hago un mercado?")]
    [InlineData("¿podríamos copiar una feria?")]
    [InlineData("¿quiénes lograron que los vecinos compren en el barrio?")]
    [InlineData("conseguimos montar uma horta?")]
    [InlineData("gostaríamos de criar uma incubadora")]
    [InlineData("como vocês fizeram a feira?")]
    [InlineData("¿alguien supo evitar la usura?")]
    [InlineData("que ellos nos presten dinero")]
    [InlineData("queremos que elas vendam na praça")]
    [InlineData("hagamos compost")]
    [InlineData("¿dónde asesoran a quien empieza?")]
    [InlineData("¿busquemos semillas?")]
    [InlineData("quando começarem as feiras")]
    public void FormsOfVerbsAreNeverTakenForTypingErrors(string text) => Assert.Null(index.Search(new(text)).Correction);

    [Theory]
    [InlineData("acerca de las ferias")]
    [InlineData("aunque haya huertas")]
    [InlineData("conforme a lei para elas")]
    [InlineData("alguno de aquellos créditos")]
    [InlineData("pra nós e pros outros: reciclagem")]
    [InlineData("todavía no, ayer sí: turismo")]
    [InlineData("hoje, ontem e amanhã: turismo")]
    public void FunctionWordsAreNeverTakenForTypingErrors(string text) => Assert.Null(index.Search(new(text)).Correction);

    [Theory]
    [InlineData("feira campinas")]
    [InlineData("ferias en pergamino")]
    [InlineData("feira sorocaba")]
    [InlineData("huertas tacuarembó")]
    [InlineData("microcrédito londrina")]
    [InlineData("turismo goiás")]
    public void PlacesWithoutPracticesAreNeverTakenForTypingErrors(string text)
    {
        var results = index.Search(new(text));
        Assert.Null(results.Correction);
        Assert.NotEmpty(results.Hits);
    }

    [Theory]
    [InlineData("moeda socail", "moeda social")]
    [InlineData("incuvadora de empresas", "incubadora de empresas")]
    [InlineData("curitba", "curitiba")]
    [InlineData("microcrdito para mujeres", "microcrédito para mujeres")]
    [InlineData("cooperatvas en 2031", "cooperativas en 2031")]
    [InlineData("reciclagen -brasil", "reciclagem -brasil")]
    public void TypingErrorsAreStillCorrected(string text, string meant) =>
        Assert.Equal(Fold.Text(meant), Fold.Text(index.Search(new(text)).Correction ?? ""));
}
