Console.WriteLine("Banco de Buenas Prácticas");
