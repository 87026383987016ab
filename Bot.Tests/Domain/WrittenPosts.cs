namespace Bot.Tests.Domain;

/// <summary>Posts as officials forward them, in both languages, with what a person reads in each.</summary>
internal static class WrittenPosts
{
    /// <summary>Null, and nothing, for what is not told.</summary>
    public sealed record Read(string Name, string? Closes = null)
    {
        public string? Opens { get; init; }

        public string? Questions { get; init; }

        public string? Kind { get; init; }

        public string Who { get; init; } = "";

        public string? From { get; init; }

        public string? To { get; init; }

        public string? Page { get; init; }
    }

    public static readonly (string Post, Read Read)[] All =
    [
        ("Convocatoria Fondo Semilla 2027: hasta el 15 de marzo de 2027, hasta USD 20.000 para municipios. No reembolsable. Consultas hasta el 1/3/2027 a consultas@ejemplo.org. Bases: ejemplo.org/semilla",
            new("Convocatoria Fondo Semilla 2027", "2027-03-15") { Questions = "2027-03-01", Kind = "grant", Who = "local", To = "USD 20.000", Page = "https://ejemplo.org/semilla" }),
        ("📢 ¡Está abierta la convocatoria Ciudades Verdes 2027!\nGobiernos locales y universidades pueden presentar proyectos hasta las 23:59 del 30 de abril de 2027 (hora de Montevideo). Subvención de hasta € 50.000 por proyecto.\nhttps://www.ejemplo.eu/verdes",
            new("Convocatoria Ciudades Verdes 2027", "2027-04-30T23:59 America/Montevideo") { Kind = "grant", Who = "local,uni", To = "€ 50.000", Page = "https://www.ejemplo.eu/verdes" }),
        ("El BID abrió la convocatoria «Economías que cuidan» dirigida a cooperativas y organizaciones de la sociedad civil. Plazo: 12/02/2027 a las 18 h, hora de Bogotá. Aportes no reembolsables de entre USD 50 mil y USD 150 mil.",
            new("Economías que cuidan", "2027-02-12T18:00 America/Bogota") { Kind = "grant", Who = "coop,ngo", From = "USD 50 mil", To = "USD 150 mil" }),
        ("Línea de crédito para cooperativas: préstamos de hasta $U 800.000, inscripciones del 1 de febrero al 15 de marzo de 2027.",
            new("Línea de crédito para cooperativas", "2027-03-15") { Opens = "2027-02-01", Kind = "loan", Who = "coop", To = "$U 800.000" }),
        ("Edital 03/2027 – Fundo de Apoio à Economia Solidária. Inscrições até 15/03/2027, às 18h (horário de Brasília). Podem participar prefeituras e cooperativas. Até R$ 200 mil por projeto, não reembolsável. www.exemplo.org.br/edital",
            new("Edital 03/2027 – Fundo de Apoio à Economia Solidária", "2027-03-15T18:00 America/Sao_Paulo") { Kind = "grant", Who = "local,coop", To = "R$ 200 mil", Page = "https://www.exemplo.org.br/edital" }),
        ("Chamada Pública Cidades Criativas 2027\nAbertas as inscrições de 01/02/2027 a 31/03/2027. Dúvidas até 20/03/2027 pelo e-mail duvidas@exemplo.org. Valor máximo: US$ 30.000. Público: governos locais e organizações da sociedade civil.",
            new("Chamada Pública Cidades Criativas 2027", "2027-03-31") { Opens = "2027-02-01", Questions = "2027-03-20", Who = "local,ngo", To = "US$ 30.000" }),
        ("Chamada: empréstimos para MPMEs, de R$ 50 mil a R$ 500 mil, inscrições até 28 de fevereiro de 2027",
            new("Empréstimos para MPMEs", "2027-02-28") { Kind = "loan", Who = "firm", From = "R$ 50 mil", To = "R$ 500 mil" }),
        ("Capacitación en formulación de proyectos para municipios. Inscripción gratuita hasta el viernes 4 de diciembre. Fondo de becas para 20 participantes. https://ejemplo.org/curso",
            new("Capacitación en formulación de proyectos para municipios", "2026-12-04") { Kind = "training", Who = "local", Page = "https://ejemplo.org/curso" }),
        ("Curso Gestão Municipal da Economia Solidária: inscrições até 10 dez. 2026. Voltado a servidores de prefeituras. Chamada completa em exemplo.gov.br/curso",
            new("Curso Gestão Municipal da Economia Solidária", "2026-12-10") { Kind = "training", Who = "local", Page = "https://exemplo.gov.br/curso" }),
        ("Se prorrogó el cierre del Fondo Concursable Barrios Productivos: del 28 de julio al 15 de agosto de 2027. Subsidios de hasta AR$ 5.000.000 para municipios y mutuales.",
            new("Fondo Concursable Barrios Productivos", "2027-08-15") { Kind = "grant", Who = "local,coop", To = "AR$ 5.000.000" }),
        ("Prazo prorrogado! Edital Feiras da Agricultura Familiar: inscrições até as 23h59 do dia 20 de janeiro de 2027. Recursos não reembolsáveis de R$ 80.000,00 por município.",
            new("Edital Feiras da Agricultura Familiar", "2027-01-20T23:59 America/Argentina/Buenos_Aires") { Kind = "grant", To = "R$ 80.000,00" }),
        ("Asistencia técnica para ciudades miembro de Mercociudades. Convocatoria abierta hasta el 18-12-2026, 12:00 hora de Asunción. El fondo total es de USD 300.000.",
            new("Asistencia técnica para ciudades miembro de Mercociudades", "2026-12-18T12:00 America/Asuncion") { Kind = "assist", Who = "city" }),
        ("Assistência técnica a cidades: o programa Cidades Médias recebe propostas de prefeituras até 05.02.2027. Sem contrapartida financeira. Chamada em www.exemplo.org",
            new("Programa Cidades Médias", "2027-02-05") { Kind = "assist", Page = "https://www.exemplo.org" }),
        ("Fondo de garantías para MiPyMEs: postulaciones abiertas desde el 1/12/2026, cierra el 31/3/2027. Avales de hasta 100 mil dólares.",
            new("Fondo de garantías para MiPyMEs", "2027-03-31") { Opens = "2026-12-01", Kind = "guarantee", Who = "firm", To = "100 mil dólares" }),
        ("Llamado a proyectos de integración productiva. Apertura: 2 de noviembre. Cierre de consultas: 20 de noviembre. Cierre: 11 de diciembre a las 15:00. Presupuesto total: USD 1.000.000; contrapartida mínima de USD 10.000.",
            new("Llamado a proyectos de integración productiva", "2026-12-11T15:00 America/Argentina/Buenos_Aires") { Opens = "2026-11-02", Questions = "2026-11-20" }),
        ("Programa de Cooperación Sur-Sur 2027: hasta USD 10.000 para ciudades miembros y universidades. No es un crédito. Envíe su propuesta antes del 31 de mayo de 2027.",
            new("Programa de Cooperación Sur-Sur 2027", "2027-05-31") { Who = "city,uni", To = "USD 10.000" }),
        ("ABERTO O EDITAL FUNDO SEMENTE 2027! Doações de até 15 mil euros para associações e ONGs. Inscrições até 15/03.",
            new("EDITAL FUNDO SEMENTE 2027", "2027-03-15") { Kind = "grant", Who = "ngo", To = "15 mil euros" }),
        ("Concurso Mercosur Innova. Quienes pueden postular: microempresas, cooperativas y universidades. Excepto municipios. Fecha límite: 1º de diciembre, 17 h (GMT-3).",
            new("Concurso Mercosur Innova", "2026-12-01") { Who = "coop,firm,uni" }),
        ("Premio Ciudades Inclusivas 2027 | Inscripciones: hasta el 28 de febrero | Monto: USD 5.000 | Convocatoria para gobiernos locales",
            new("Premio Ciudades Inclusivas 2027", "2027-02-28") { Who = "local", To = "USD 5.000" }),
        ("Fundo para o Desenvolvimento Local recebe projetos em fluxo contínuo: empréstimos para prefeituras, sem prazo. Chamada permanente, saiba mais em https://exemplo.org/fundo",
            new("Fundo para o Desenvolvimento Local") { Kind = "loan", Who = "local", Page = "https://exemplo.org/fundo" }),
        ("Fondo Rotatorio Paraná: créditos y subsidios para cooperativas, desde 2 millones de pesos argentinos. Postulaciones hasta el 20/12/2026 a las 12 hs.",
            new("Fondo Rotatorio Paraná", "2026-12-20T12:00 America/Argentina/Buenos_Aires") { Who = "coop", From = "2 millones de pesos argentinos" }),
        ("convocatoria fondo barrial, hasta el 20 de diciembre. para municipios. subsidio de 3.000 dólares",
            new("Convocatoria fondo barrial", "2026-12-20") { Kind = "grant", Who = "local", To = "3.000 dólares" }),
    ];
}
