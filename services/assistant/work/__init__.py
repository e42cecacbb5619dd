"""Ready work: resumes against vacancies, texts, questions, shortlists. Claims are checked by code, not believed."""
