using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Features.Practices.SubmitPractice;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Tests.Scenarios;

/// <summary>Somebody of either language with a practice whose eight answers are there, and the words of their buttons.</summary>
internal sealed class RecordWorld : IDisposable
{
    private readonly Language _language;

    public RecordWorld(Language language)
    {
        _language = language;
        Scenario = TownHall.Open();
        Author = language == Language.Pt ? Scenario.Phone("Bia", "pt-br").Does(StepsPt) : Scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs);
    }

    public Scenario Scenario { get; }

    /// <summary>Stands at the preview of the eight answers.</summary>
    public Phone Author { get; }

    public SubmitTexts Texts => SubmitTexts.All.In(_language);

    public QuestionTexts Questions => QuestionTexts.All.In(_language);

    public FormTexts Shared => FormTexts.Of.In(_language);

    public Practice Practice => Scenario.PracticeOf(Author);

    public string Section(Section section) => SectionNames.Of(section).In(_language);

    public string Pick(string es, string pt) => _language == Language.Pt ? pt : es;

    public void Dispose() => Scenario.Dispose();

    /// <summary>Opens the practice's hub.</summary>
    public void GoToHub() => Author.PressesCode(Bot.Features.Practices.PracticeDoors.Hub.To(Practice.Id));

    public void Send()
    {
        Author.Taps(Texts.Send);
    }

    /// <summary>What a publication needs beyond the eight, from the hub.</summary>
    public void Complete()
    {
        Author.PressesCode("s.more", Practice.Id);
        Author.Taps(Questions.LocalGovernment);
        Author.Says("120 mil");
        Author.Taps(Pick("Mujeres", "Mulheres"));
        Author.Taps(Shared.Done);
        foreach (var text in new[] { "Antes: la calle.", "Vender directo.", "Primero un censo.", "Faltó transporte.", "Un predio con agua." })
        {
            Author.Says(text);
            Author.Taps(Shared.Done);
        }
    }

    public void Sends(string name, string mimeType = "application/pdf", long size = 1000, string? caption = null, string? album = null) =>
        Author.SendsFile(new RemoteFile("id-" + name, mimeType == "photo", name, mimeType == "photo" ? "image/jpeg" : mimeType, size), caption, album);

    private static Action<Phone>[] StepsPt { get; } =
    [
        bia => bia.Says("/propor"),
        bia => bia.Taps("Começar"),
        bia => bia.Says("campi"),
        bia => bia.Taps("Campinas, Brasil"),
        bia => bia.Says("Feira da economia solidária"),
        bia => bia.Taps("Economia social e solidária"),
        bia => bia.Says("Cedemos um terreno a sessenta produtores."),
        bia => bia.Taps("Pronto"),
        bia => bia.Says("As vendas cresceram um terço."),
        bia => bia.Taps("Pronto"),
        bia => bia.Taps("Em andamento"),
        bia => bia.Says("março de 2024"),
        bia => bia.Says("Bia Souza, diretora, bia@campinas.sp.gov.br"),
        bia => bia.Taps("Pronto"),
        bia => bia.Taps("Autorizo"),
    ];
}
