namespace Bot.Tests.Scenarios;

/// <summary>People who know no commands write what they want, and get what the command would give; a theme or a place beside it is a search.</summary>
public sealed class WishesScenario
{
    [Theory]
    [InlineData("es", "ayuda", "Qué puede hacer aquí")]
    [InlineData("es", "¿Cómo funciona esto?", "Qué puede hacer aquí")]
    [InlineData("es", "quiero proponer una práctica", "Son 8 preguntas cortas")]
    [InlineData("es", "¿Cómo propongo una práctica?", "Son 8 preguntas cortas")]
    [InlineData("es", "Quiero contar una experiencia de mi ciudad", "Son 8 preguntas cortas")]
    [InlineData("es", "reuniones", "No hay reuniones previstas")]
    [InlineData("es", "¿Cuándo es la próxima reunión?", "No hay reuniones previstas")]
    [InlineData("es", "mis prácticas", "práctica")]
    [InlineData("es", "ver todas las prácticas", "práctica")]
    [InlineData("pt-br", "preciso de ajuda", "O que você pode fazer aqui")]
    [InlineData("pt-br", "quem é você?", "O que você pode fazer aqui")]
    [InlineData("pt-br", "quero propor uma prática", "São 8 perguntas curtas")]
    [InlineData("pt-br", "quero contar uma experiência da minha cidade", "São 8 perguntas curtas")]
    [InlineData("pt-br", "quando é a próxima reunião?", "Não há reuniões previstas")]
    [InlineData("pt-br", "minhas práticas", "prática")]
    public void AWishDoesWhatItsCommandDoes(string language, string wish, string said)
    {
        using var scenario = TownHall.Open();
        var rosa = scenario.Phone("Rosa", language);
        rosa.Says("/start");
        rosa.Says(wish);
        rosa.Sees(said);
        rosa.SeesNot("no encontré ninguna práctica");
        rosa.SeesNot("não encontrei nenhuma prática");
    }

    [Theory]
    [InlineData("ayuda a mujeres emprendedoras")]
    [InlineData("apoyo")]
    [InlineData("prácticas de turismo")]
    [InlineData("reunión de cooperativas")]
    [InlineData("quiero proponer ferias")]
    [InlineData("experiencias de Rosario")]
    public void WhatNamesATopicIsASearch(string text)
    {
        using var scenario = TownHall.Open();
        var rosa = scenario.Phone("Rosa");
        rosa.Says("/start");
        rosa.Says(text);
        rosa.Sees(text);
        rosa.Sees("no encontré ninguna práctica");
    }
}
