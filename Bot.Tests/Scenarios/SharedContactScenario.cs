using Bot.Domain.Practices;

namespace Bot.Tests.Scenarios;

/// <summary>Contacts that are shared from the phone's address book.</summary>
public sealed class SharedContactScenario
{
    private const string Plain = "'contact':{'phone_number':'551931160000','first_name':'Rosa','last_name':'Lima'}";
    private const string WithMail = "'contact':{'phone_number':'551931160000','first_name':'Rosa','last_name':'Lima','vcard':'BEGIN:VCARD\\nVERSION:3.0\\nFN:Rosa Lima\\nTITLE:Diretora\\nEMAIL:rosa@campinas.sp.gov.br\\nEND:VCARD'}";

    [Theory]
    [InlineData("es", Plain, "Entendí:\nNombre: Rosa Lima\nTeléfono: 551931160000", null)]
    [InlineData("es", WithMail, "Entendí:\nNombre: Rosa Lima\nCargo: Diretora\nCorreo: rosa@campinas.sp.gov.br\nTeléfono: 551931160000", "rosa@campinas.sp.gov.br")]
    [InlineData("pt-br", Plain, "Nome: Rosa Lima\nTelefone: 551931160000", null)]
    [InlineData("pt-br", WithMail, "Nome: Rosa Lima\nCargo: Diretora\nE-mail: rosa@campinas.sp.gov.br\nTelefone: 551931160000", "rosa@campinas.sp.gov.br")]
    public void A_contact_answers_the_seventh_question_and_is_read_back(string language, string contact, string readBack, string? mail)
    {
        using var scenario = SubmitWorld.Open();
        var ana = AtContact(scenario, language);
        ana.SendsOnTheWire(contact);
        ana.Sees(readBack);
        scenario.Restart();
        ana.Taps(language == "es" ? "Listo" : "Pronto");
        ana.Sees("8 de 8");

        var kept = Contact.Parse(scenario.PracticeOf(ana).Answers[PracticeFields.Contact].Text, ana.Id).Value;
        Assert.Equal(("Rosa Lima", mail, "551931160000"), (kept.Name, kept.Mail, kept.Phone));
    }

    [Theory]
    [InlineData("es", "El teléfono no parece completo")]
    [InlineData("pt-br", "O telefone não parece completo")]
    public void What_is_no_whole_contact_says_what_is_missing(string language, string said)
    {
        using var scenario = SubmitWorld.Open();
        var ana = AtContact(scenario, language);
        ana.SendsOnTheWire("'contact':{'phone_number':'31160','first_name':'Rosa'}");
        ana.Sees(said);
        ana.Sees("7 de 8");
    }

    [Theory]
    [InlineData("es", "No puedo leer contactos compartidos")]
    [InlineData("pt-br", "Não consigo ler contatos compartilhados")]
    public void Another_question_takes_no_contact(string language, string said)
    {
        using var scenario = SubmitWorld.Open();
        var ana = AtContact(scenario, language);
        ana.Taps(language == "es" ? "Atrás" : "Voltar");
        ana.SendsOnTheWire(Plain);
        ana.Sees(said);
    }

    [Fact]
    public void The_question_for_a_mail_or_phone_takes_one_too()
    {
        using var scenario = SubmitWorld.Open();
        var ana = AtContact(scenario, "es");
        ana.Taps("Soy yo");
        ana.Sees("Correo o teléfono");
        ana.SendsOnTheWire(WithMail);

        var kept = Contact.Parse(scenario.PracticeOf(ana).Answers[PracticeFields.Contact].Text, ana.Id).Value;
        Assert.Equal(("Ana", "rosa@campinas.sp.gov.br", "551931160000"), (kept.Name, kept.Mail, kept.Phone));
    }

    private static Phone AtContact(Scenario scenario, string language)
    {
        var isSpanish = language == "es";
        var ana = scenario.Phone("Ana", language);
        ana.Says(isSpanish ? "/proponer" : "/propor");
        ana.Taps(isSpanish ? "Empezar" : "Começar");
        ana.Says("campi");
        ana.Taps("Campinas, Brasil");
        ana.Says(SubmitWorld.Title);
        ana.Taps(isSpanish ? "Economía social y solidaria" : "Economia social e solidária");
        ana.Says("Cedimos un predio.");
        ana.Taps(isSpanish ? "Listo" : "Pronto");
        ana.Says("Ventas: +30 %");
        ana.Taps(isSpanish ? "Listo" : "Pronto");
        ana.Taps(isSpanish ? "En curso" : "Em andamento");
        ana.Says("03/2024");
        ana.Sees("7 de 8");
        return ana;
    }
}
