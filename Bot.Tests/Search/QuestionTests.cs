using Bot.Domain.Search;

namespace Bot.Tests.Search;

public sealed class QuestionTests
{
    private readonly SearchIndex index = DevelopmentSet.Index();

    [Theory]
    [InlineData("¿quién ayuda a jóvenes a conseguir el primer empleo?", "ar-sanmiguel-oficina-empleo")]
    [InlineData("quem ajuda os jovens a conseguir o primeiro emprego?", "ar-sanmiguel-oficina-empleo")]
    [InlineData("como a cidade compra da agricultura familiar?", "br-belem-tratamento-favorecido")]
    [InlineData("¿hay alguna experiencia de moneda local en un municipio?", "br-niteroi-arariboia")]
    [InlineData("¿quién se encargó de ordenar a los vendedores ambulantes?", "ar-salta-reconversion-ambulantes")]
    [InlineData("alguém já fez turismo rural perto da capital?", "br-portoalegre-caminhos-rurais")]
    [InlineData("¿qué ciudad transforma los restos de verdura en compost?", "cl-lapintana-compostaje")]
    [InlineData("onde posso ver um banco que vai até os bairros?", "br-ribeirao-banco-itinerante")]
    public void TheAnswerOfAQuestionComesFirst(string text, string first) => Assert.Equal(first, index.Found(text)[0]);

    [Theory]
    [InlineData("oficina de empleo para jóvenes")]
    [InlineData("oficina de empleo juvenil")]
    [InlineData("OFICINA DE EMPLEO jóvenes")]
    [InlineData("¿hay una oficina de empleo que ayude a jóvenes?")]
    [InlineData("a Oficina de Empleo para os jovens")]
    public void WhatIsCalledAsAskedComesBeforeWhatOnlyFits(string text)
    {
        foreach (var id in new[] { "ar-sanmiguel-oficina-empleo", "ar-santafe-capital-activa" })
        {
            index.Remove(id);
        }

        Assert.Equal("ar-sanjuan-oficina-empleo", index.Found(text)[0]);
    }

    [Theory]
    [InlineData("turismo", "br-portoalegre-caminhos-rurais", "ar-santafe-capital-activa", "br-belohorizonte-reciclabelo",
        "br-saopaulo-selos-samparural")]
    [InlineData("compostaje", "cl-lapintana-compostaje", "ar-buenosaires-parque-recicladores")]
    [InlineData("moeda social", "br-niteroi-arariboia")]
    public void OneIdeaFindsOnlyWhatHasIt(string text, string first, params string[] others)
    {
        var found = index.Found(text);
        Assert.Equal(first, found[0]);
        Assert.Empty(found.Except([first, .. others]));
    }
}
