using Bot.Domain.Search;

namespace Bot.Tests.Search;

public sealed class AbbreviationTests
{
    private static readonly string[] solidarity =
    [
        "br-rio-circuito-ecosol", "br-osasco-incubadora-publica", "br-diadema-mais-solidaria", "ar-santafe-ferias-economia-social",
        "br-guarulhos-feira-casarao",
    ];

    private readonly SearchIndex index = DevelopmentSet.Index();

    [Theory]
    [InlineData("Bs As", "Buenos Aires")]
    [InlineData("BsAs", "Buenos Aires")]
    [InlineData("bs. as.", "Buenos Aires")]
    [InlineData("CABA", "Buenos Aires")]
    [InlineData("buenosaires", "Buenos Aires")]
    [InlineData("POA", "Porto Alegre")]
    [InlineData("poa", "Porto Alegre")]
    [InlineData("SP", "São Paulo")]
    [InlineData("sp", "São Paulo")]
    [InlineData("RJ", "Rio de Janeiro")]
    [InlineData("BH", "Belo Horizonte")]
    [InlineData("MVD", "Montevideo")]
    [InlineData("CWB", "Curitiba")]
    [InlineData("reciclaje bsas", "Buenos Aires")]
    [InlineData("hortas rj", "Rio de Janeiro")]
    [InlineData("#PortoAlegre", "Porto Alegre")]
    public void ThePlaceOfAnAbbreviationComesFirst(string text, string city) =>
        Assert.Equal(city, DevelopmentSet.CityOf(index.Found(text)[0]));

    [Theory]
    [InlineData("RJ", "Niterói")]
    [InlineData("SP", "Santos")]
    [InlineData("Minas Gerais", "Santa Rita do Sapucaí")]
    [InlineData("MG", "Belo Horizonte")]
    [InlineData("pernambuco", "Recife")]
    [InlineData("PE", "Recife")]
    [InlineData("empreendedores paulistas", "Santos")]
    public void ARegionFindsItsCities(string text, string city) => Assert.Contains(city, index.Found(text).Select(DevelopmentSet.CityOf));

    [Fact]
    public void ACityComesBeforeTheRestOfItsRegion()
    {
        var found = index.Found("RJ").Select(DevelopmentSet.CityOf).ToArray();
        Assert.Equal(["Rio de Janeiro", "Rio de Janeiro", "Rio de Janeiro"], found.Take(3));
        Assert.Equal(["Niterói", "Três Rios"], found.Skip(3).Order());
    }

    [Theory]
    [InlineData("ES")]
    [InlineData("ESS")]
    [InlineData("ess")]
    [InlineData("EES")]
    [InlineData("feria ES")]
    [InlineData("feiras ESS")]
    public void AnAbbreviatedTermIsReadAsTheTerm(string text) =>
        Assert.Equal(3, index.Found(text).Take(3).Intersect(solidarity).Count());

    [Theory]
    [InlineData("¿qué es microcrédito?", "microcrédito")]
    [InlineData("QUE ES MICROCREDITO", "microcrédito")]
    [InlineData("turismo del campo", "turismo campo")]
    [InlineData("a horta e o pé", "a horta e o")]
    public void WordsThatLookLikeAbbreviationsStayWords(string text, string same) => Assert.Equal(index.Found(same), index.Found(text));

    [Theory]
    [InlineData("micro crédito", "microcrédito")]
    [InlineData("micro-crédito", "microcrédito")]
    [InlineData("agro-ecología", "agroecología")]
    [InlineData("agro ecologia", "agroecologia")]
    [InlineData("eco turismo", "ecoturismo")]
    [InlineData("auto empleo", "autoempleo")]
    [InlineData("micro empresas", "microempresas")]
    [InlineData("bio ferias", "bioferias")]
    public void WordsWrittenApartAreReadTogether(string apart, string together) => Assert.Equal(index.Found(together), index.Found(apart));

    [Theory]
    [InlineData("feriafranca", "feria franca")]
    [InlineData("monedasocial", "moneda social")]
    [InlineData("parqueindustrial", "parque industrial")]
    [InlineData("riodejaneiro", "rio de janeiro")]
    [InlineData("hortacomunitária", "horta comunitária")]
    public void WordsWrittenTogetherAreReadApartAndOffered(string together, string apart)
    {
        Assert.Equal(index.Found(apart)[0], index.Found(together)[0]);
        Assert.Equal(Fold.Text(apart), Fold.Text(index.Search(new(together)).Correction ?? ""));
    }
}
