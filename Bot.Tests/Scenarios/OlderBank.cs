using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Messages;

namespace Bot.Tests.Scenarios;

/// <summary>Marta coordinates and brings the practices of an older bank in.</summary>
internal sealed class OlderBank : IDisposable
{
    public const string Headings = "Código;Nombre de la experiencia;Ciudad;País;Año;Tema;Resumen;Resultados;Datos de contacto";

    public const string Feria = "B-1;Feria de productores;Tandil;Argentina;2009;empleo;"
        + "Los productores venden los sábados en la plaza de la ciudad;Creció la venta de las familias;Inés Soto, ines@tandil.example";

    public const string Banco = "B-2;Banco de horas;Campinas;Brasil;2010;empleo;"
        + "Vecinas y vecinos cambian horas de trabajo;Participan trescientas personas;";

    public OlderBank() => Marta = Scenario.Coordinator("Marta");

    public Scenario Scenario { get; } = TownHall.Open();

    public Phone Marta { get; }

    public void Dispose() => Scenario.Dispose();

    public Practice Tandil() => Assert.Single(Practices(), practice => practice is { Place.Name: "Tandil", RevisionOf: null });

    public Practice Campinas() => Assert.Single(Practices(), practice => practice is { Place.Name: "Campinas", RevisionOf: null });

    public Practice[] Practices() =>
        [.. Scenario.Read(work => work.All(PracticeBank.All, KeyRange.All)).OrderBy(practice => practice.Number?.Text, StringComparer.Ordinal)];

    public void BringsIn(string table)
    {
        Asks(table);
        Marta.Taps("Guardar todo");
        Marta.Sees("Listo.");
    }

    public void Asks(string table)
    {
        Marta.Says("/importar");
        Sends(table);
    }

    public void Sends(string table, Phone? phone = null) => Sends("banco.csv", SentSheets.Csv(table), phone ?? Marta);

    public void Sends(string name, byte[] content, Phone phone)
    {
        Scenario.TelegramFiles[name] = content;
        phone.SendsFile(new RemoteFile(name, false, name, "application/octet-stream", content.Length));
    }
}
